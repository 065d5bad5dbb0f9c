using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KamBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AnsweredInTheRow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProcessedActivities");

            migrationBuilder.AddColumn<byte[]>(
                name: "Answered",
                table: "Conversations",
                type: "BLOB",
                maxLength: 512,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Answered",
                table: "Conversations");

            migrationBuilder.CreateTable(
                name: "ProcessedActivities",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 43, nullable: false),
                    ActivityId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    TenantId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessedActivities", x => new { x.ConversationId, x.ActivityId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessedActivities_At",
                table: "ProcessedActivities",
                column: "At");
        }
    }
}

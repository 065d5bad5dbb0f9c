using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KamBot.Storage.SqlServer.Migrations
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
                type: "varbinary(512)",
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
                    ConversationId = table.Column<string>(type: "varchar(43)", unicode: false, maxLength: 43, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ActivityId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    TenantId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
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

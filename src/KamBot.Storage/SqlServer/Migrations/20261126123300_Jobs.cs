using KamBot.Storage.Scheduling;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KamBot.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Jobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            QuartzTables.Create(migrationBuilder);

            migrationBuilder.DropIndex(
                name: "IX_Notices_DueAt",
                table: "Notices");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_SentAt",
                table: "Notices",
                column: "SentAt",
                filter: "[SentAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_TenantId_DueAt",
                table: "Notices",
                columns: new[] { "TenantId", "DueAt" },
                filter: "[State] = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_TenantId_ToUserId_SentAt",
                table: "Notices",
                columns: new[] { "TenantId", "ToUserId", "SentAt" },
                filter: "[State] = 'Failed'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            QuartzTables.Drop(migrationBuilder);

            migrationBuilder.DropIndex(
                name: "IX_Notices_SentAt",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_TenantId_DueAt",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_TenantId_ToUserId_SentAt",
                table: "Notices");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DueAt",
                table: "Notices",
                column: "DueAt",
                filter: "[State] = 'Waiting'");
        }
    }
}

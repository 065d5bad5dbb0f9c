using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KamBot.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ShowingImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_FileImports_CreatedAt",
                table: "FileImports");

            migrationBuilder.CreateIndex(
                name: "IX_FileImports_CreatedAt",
                table: "FileImports",
                column: "CreatedAt",
                filter: "[State] IN ('Running', 'Showing')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_FileImports_CreatedAt",
                table: "FileImports");

            migrationBuilder.CreateIndex(
                name: "IX_FileImports_CreatedAt",
                table: "FileImports",
                column: "CreatedAt",
                filter: "[State] = 'Running'");
        }
    }
}

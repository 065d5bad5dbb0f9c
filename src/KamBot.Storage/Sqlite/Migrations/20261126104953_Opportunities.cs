using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KamBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Opportunities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Opportunities_AccountId_TouchedAt",
                table: "Opportunities");

            migrationBuilder.AddColumn<decimal>(
                name: "Amount",
                table: "Opportunities",
                type: "TEXT",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Currency",
                table: "Opportunities",
                type: "TEXT",
                unicode: false,
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DeferredUntil",
                table: "Opportunities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExpectedOn",
                table: "Opportunities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Probability",
                table: "Opportunities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Opportunities",
                type: "TEXT",
                unicode: false,
                maxLength: 16,
                nullable: false,
                defaultValue: "Potential");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Opportunities",
                type: "TEXT",
                unicode: false,
                maxLength: 16,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Competitor = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_AccountId_TenantId_TouchedAt",
                table: "Opportunities",
                columns: new[] { "AccountId", "TenantId", "TouchedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_TenantId_TouchedAt",
                table: "Opportunities",
                columns: new[] { "TenantId", "TouchedAt" },
                filter: "[WithdrawnAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_AccountId",
                table: "Assessments",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OpportunityId_At",
                table: "Assessments",
                columns: new[] { "OpportunityId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropIndex(
                name: "IX_Opportunities_AccountId_TenantId_TouchedAt",
                table: "Opportunities");

            migrationBuilder.DropIndex(
                name: "IX_Opportunities_TenantId_TouchedAt",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "Amount",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "Currency",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "DeferredUntil",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "ExpectedOn",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "Probability",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Opportunities");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Opportunities");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_AccountId_TouchedAt",
                table: "Opportunities",
                columns: new[] { "AccountId", "TouchedAt" });
        }
    }
}

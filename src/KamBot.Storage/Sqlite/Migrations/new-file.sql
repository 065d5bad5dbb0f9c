-- What all migrations come to in an empty file, so that a first start need not wait for EF Core. Made, below these lines, by
-- dotnet ef migrations script --no-transactions --project src/KamBot.Storage --context SqliteKamBotDb
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "TouchedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "AuditEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "Conversations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Conversations" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "ChannelId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Reference" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "TouchedAt" INTEGER NOT NULL
);

CREATE TABLE "DirectLineConversations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DirectLineConversations" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "UserName" TEXT NOT NULL,
    "Locale" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "LastSequence" INTEGER NOT NULL
);

CREATE TABLE "ProcessedActivities" (
    "ConversationId" TEXT NOT NULL,
    "ActivityId" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_ProcessedActivities" PRIMARY KEY ("ConversationId", "ActivityId")
);

CREATE TABLE "SchemaFacts" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_SchemaFacts" PRIMARY KEY,
    "Value" TEXT NOT NULL
);

CREATE TABLE "Speakers" (
    "TenantId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "ChosenLanguage" TEXT NULL,
    "WrittenLanguage" TEXT NULL,
    "TimeZone" TEXT NULL,
    CONSTRAINT "PK_Speakers" PRIMARY KEY ("TenantId", "UserId")
);

CREATE TABLE "Calls" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Calls" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "StartsAt" INTEGER NOT NULL,
    "PlannedAt" INTEGER NULL,
    "DocumentedAt" INTEGER NULL,
    "Result" TEXT NULL,
    "Plan" TEXT NULL,
    "Report" TEXT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Calls_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Claims" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Claims" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Attribute" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "SourceId" TEXT NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Visibility" TEXT NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Claims_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Persons" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "Title" TEXT NULL,
    "OwnerId" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "TouchedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Persons_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DirectLineActivities" (
    "ConversationId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "ActivityId" TEXT NOT NULL,
    "Json" TEXT NOT NULL,
    CONSTRAINT "PK_DirectLineActivities" PRIMARY KEY ("ConversationId", "Sequence"),
    CONSTRAINT "FK_DirectLineActivities_DirectLineConversations_ConversationId" FOREIGN KEY ("ConversationId") REFERENCES "DirectLineConversations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Commitments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Commitments" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "CallId" TEXT NULL,
    "SourceId" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "Who" TEXT NULL,
    "What" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "IsKeyAction" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "DoneAt" INTEGER NULL,
    "VerifiedAt" INTEGER NULL,
    "Effect" TEXT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Commitments_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Commitments_Calls_CallId" FOREIGN KEY ("CallId") REFERENCES "Calls" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Attendances" (
    "CallId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "WasPlanned" INTEGER NOT NULL,
    "WasThere" INTEGER NOT NULL,
    "VisitNumber" INTEGER NOT NULL,
    CONSTRAINT "PK_Attendances" PRIMARY KEY ("CallId", "PersonId"),
    CONSTRAINT "FK_Attendances_Calls_CallId" FOREIGN KEY ("CallId") REFERENCES "Calls" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Accounts_OwnerId_TenantId_TouchedAt" ON "Accounts" ("OwnerId", "TenantId", "TouchedAt") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Accounts_TenantId_TouchedAt_SearchName" ON "Accounts" ("TenantId", "TouchedAt", "SearchName") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Attendances_PersonId" ON "Attendances" ("PersonId");

CREATE INDEX "IX_Calls_AccountId_TenantId_StartsAt" ON "Calls" ("AccountId", "TenantId", "StartsAt");

CREATE INDEX "IX_Calls_OwnerId_TenantId_StartsAt" ON "Calls" ("OwnerId", "TenantId", "StartsAt");

CREATE INDEX "IX_Calls_TenantId_StartsAt" ON "Calls" ("TenantId", "StartsAt");

CREATE INDEX "IX_Calls_Undocumented" ON "Calls" ("OwnerId", "TenantId", "StartsAt") WHERE [DocumentedAt] IS NULL AND [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Claims_AccountId" ON "Claims" ("AccountId");

CREATE INDEX "IX_Claims_SourceId" ON "Claims" ("SourceId");

CREATE INDEX "IX_Claims_SubjectId_At" ON "Claims" ("SubjectId", "At");

CREATE INDEX "IX_Commitments_AccountId" ON "Commitments" ("AccountId");

CREATE INDEX "IX_Commitments_CallId" ON "Commitments" ("CallId");

CREATE INDEX "IX_Commitments_OwnerId_TenantId_State_IsKeyAction_DueOn" ON "Commitments" ("OwnerId", "TenantId", "State", "IsKeyAction", "DueOn") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Commitments_SourceId" ON "Commitments" ("SourceId");

CREATE INDEX "IX_Conversations_TenantId_UserId" ON "Conversations" ("TenantId", "UserId");

CREATE UNIQUE INDEX "IX_DirectLineActivities_ConversationId_ActivityId" ON "DirectLineActivities" ("ConversationId", "ActivityId");

CREATE INDEX "IX_Persons_AccountId_TouchedAt" ON "Persons" ("AccountId", "TouchedAt");

CREATE INDEX "IX_ProcessedActivities_At" ON "ProcessedActivities" ("At");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124024719_Start', '10.0.14');

DROP INDEX "IX_Commitments_CallId";

ALTER TABLE "Persons" ADD "MergedIntoId" TEXT NULL;

ALTER TABLE "Persons" ADD "Number" TEXT NULL;

ALTER TABLE "Claims" ADD "FormerSubjectId" TEXT NULL;

ALTER TABLE "Claims" ADD "Note" TEXT NULL;

ALTER TABLE "Claims" ADD "ObjectId" TEXT NULL;

ALTER TABLE "Claims" ADD "OpportunityId" TEXT NULL;

ALTER TABLE "Accounts" ADD "IsKeyAccount" INTEGER NULL;

ALTER TABLE "Accounts" ADD "Number" TEXT NULL;

ALTER TABLE "Accounts" ADD "ParentId" TEXT NULL;

ALTER TABLE "Accounts" ADD "Potential" INTEGER NULL;

ALTER TABLE "Accounts" ADD "ReviewOn" TEXT NULL;

ALTER TABLE "Accounts" ADD "Standing" TEXT NOT NULL DEFAULT 'Working';

ALTER TABLE "Accounts" ADD "Tier" TEXT NULL;

CREATE TABLE "FileImports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FileImports" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Content" BLOB NULL,
    "Mapping" TEXT NULL,
    "State" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    "RowsDone" INTEGER NOT NULL,
    "Added" INTEGER NOT NULL,
    "Updated" INTEGER NOT NULL,
    "Errors" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "FinishedAt" INTEGER NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Notices" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "ToUserId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Once" TEXT NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Failure" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Opportunities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Opportunities" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "TouchedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Opportunities_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Positions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Positions" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "ReportsToId" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Positions_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TenantSettings" (
    "TenantId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_TenantSettings" PRIMARY KEY ("TenantId", "Name")
);

CREATE TABLE "Holdings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Holdings" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "PositionId" TEXT NOT NULL,
    "Since" TEXT NULL,
    "Until" TEXT NULL,
    "SourceId" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Holdings_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Holdings_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Holdings_Positions_PositionId" FOREIGN KEY ("PositionId") REFERENCES "Positions" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Persons_MergedIntoId" ON "Persons" ("MergedIntoId") WHERE [MergedIntoId] IS NOT NULL;

CREATE INDEX "IX_Persons_TenantId_Number" ON "Persons" ("TenantId", "Number") WHERE [Number] IS NOT NULL;

CREATE INDEX "IX_Commitments_CallId" ON "Commitments" ("CallId") WHERE [CallId] IS NOT NULL;

CREATE INDEX "IX_Claims_FormerSubjectId" ON "Claims" ("FormerSubjectId") WHERE [FormerSubjectId] IS NOT NULL;

CREATE INDEX "IX_Claims_ObjectId" ON "Claims" ("ObjectId") WHERE [ObjectId] IS NOT NULL;

CREATE INDEX "IX_Claims_OpportunityId" ON "Claims" ("OpportunityId") WHERE [OpportunityId] IS NOT NULL;

CREATE INDEX "IX_Accounts_Key" ON "Accounts" ("TenantId", "OwnerId", "Potential") WHERE [IsKeyAccount] = 1;

CREATE INDEX "IX_Accounts_ParentId" ON "Accounts" ("ParentId") WHERE [ParentId] IS NOT NULL;

CREATE INDEX "IX_Accounts_TenantId_Number" ON "Accounts" ("TenantId", "Number") WHERE [Number] IS NOT NULL;

CREATE INDEX "IX_Accounts_TenantId_SearchName" ON "Accounts" ("TenantId", "SearchName");

CREATE INDEX "IX_FileImports_CreatedAt" ON "FileImports" ("CreatedAt") WHERE [State] = 'Running';

CREATE INDEX "IX_FileImports_OwnerId_TenantId_CreatedAt" ON "FileImports" ("OwnerId", "TenantId", "CreatedAt");

CREATE INDEX "IX_Holdings_AccountId" ON "Holdings" ("AccountId");

CREATE INDEX "IX_Holdings_PersonId" ON "Holdings" ("PersonId");

CREATE INDEX "IX_Holdings_PositionId" ON "Holdings" ("PositionId");

CREATE INDEX "IX_Notices_DueAt" ON "Notices" ("DueAt") WHERE [State] = 'Waiting';

CREATE UNIQUE INDEX "IX_Notices_TenantId_ToUserId_Once" ON "Notices" ("TenantId", "ToUserId", "Once");

CREATE INDEX "IX_Opportunities_AccountId_TouchedAt" ON "Opportunities" ("AccountId", "TouchedAt");

CREATE INDEX "IX_Positions_AccountId" ON "Positions" ("AccountId");

CREATE TABLE "ef_temp_Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "CreatedAt" INTEGER NOT NULL,
    "IsKeyAccount" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "Number" TEXT NULL,
    "OwnerId" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "Potential" INTEGER NULL,
    "ReviewOn" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "Standing" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "Tier" TEXT NULL,
    "TouchedAt" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Accounts_Accounts_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Accounts" ("Id", "CreatedAt", "IsKeyAccount", "Name", "Number", "OwnerId", "ParentId", "Potential", "ReviewOn", "SearchName", "Standing", "TenantId", "Tier", "TouchedAt", "Version", "WithdrawnAt")
SELECT "Id", "CreatedAt", "IsKeyAccount", "Name", "Number", "OwnerId", "ParentId", "Potential", "ReviewOn", "SearchName", "Standing", "TenantId", "Tier", "TouchedAt", "Version", "WithdrawnAt"
FROM "Accounts";

CREATE TABLE "ef_temp_Claims" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Claims" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Attribute" TEXT NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "FormerSubjectId" TEXT NULL,
    "Note" TEXT NULL,
    "ObjectId" TEXT NULL,
    "OpportunityId" TEXT NULL,
    "SourceId" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "SubjectKind" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Visibility" TEXT NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Claims_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Claims_Opportunities_OpportunityId" FOREIGN KEY ("OpportunityId") REFERENCES "Opportunities" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Claims" ("Id", "AccountId", "At", "Attribute", "AuthorId", "Evidence", "FormerSubjectId", "Note", "ObjectId", "OpportunityId", "SourceId", "SubjectId", "SubjectKind", "TenantId", "Value", "Visibility", "WithdrawnAt")
SELECT "Id", "AccountId", "At", "Attribute", "AuthorId", "Evidence", "FormerSubjectId", "Note", "ObjectId", "OpportunityId", "SourceId", "SubjectId", "SubjectKind", "TenantId", "Value", "Visibility", "WithdrawnAt"
FROM "Claims";

CREATE TABLE "ef_temp_Persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Persons" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "MergedIntoId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Number" TEXT NULL,
    "OwnerId" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "Title" TEXT NULL,
    "TouchedAt" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Persons_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Persons_Persons_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Persons" ("Id", "AccountId", "CreatedAt", "MergedIntoId", "Name", "Number", "OwnerId", "SearchName", "TenantId", "Title", "TouchedAt", "Version", "WithdrawnAt")
SELECT "Id", "AccountId", "CreatedAt", "MergedIntoId", "Name", "Number", "OwnerId", "SearchName", "TenantId", "Title", "TouchedAt", "Version", "WithdrawnAt"
FROM "Persons";

PRAGMA foreign_keys = 0;

DROP TABLE "Accounts";

ALTER TABLE "ef_temp_Accounts" RENAME TO "Accounts";

DROP TABLE "Claims";

ALTER TABLE "ef_temp_Claims" RENAME TO "Claims";

DROP TABLE "Persons";

ALTER TABLE "ef_temp_Persons" RENAME TO "Persons";

PRAGMA foreign_keys = 1;

CREATE INDEX "IX_Accounts_Key" ON "Accounts" ("TenantId", "OwnerId", "Potential") WHERE [IsKeyAccount] = 1;

CREATE INDEX "IX_Accounts_OwnerId_TenantId_TouchedAt" ON "Accounts" ("OwnerId", "TenantId", "TouchedAt") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Accounts_ParentId" ON "Accounts" ("ParentId") WHERE [ParentId] IS NOT NULL;

CREATE INDEX "IX_Accounts_TenantId_Number" ON "Accounts" ("TenantId", "Number") WHERE [Number] IS NOT NULL;

CREATE INDEX "IX_Accounts_TenantId_SearchName" ON "Accounts" ("TenantId", "SearchName");

CREATE INDEX "IX_Accounts_TenantId_TouchedAt_SearchName" ON "Accounts" ("TenantId", "TouchedAt", "SearchName") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Claims_AccountId" ON "Claims" ("AccountId");

CREATE INDEX "IX_Claims_FormerSubjectId" ON "Claims" ("FormerSubjectId") WHERE [FormerSubjectId] IS NOT NULL;

CREATE INDEX "IX_Claims_ObjectId" ON "Claims" ("ObjectId") WHERE [ObjectId] IS NOT NULL;

CREATE INDEX "IX_Claims_OpportunityId" ON "Claims" ("OpportunityId") WHERE [OpportunityId] IS NOT NULL;

CREATE INDEX "IX_Claims_SourceId" ON "Claims" ("SourceId");

CREATE INDEX "IX_Claims_SubjectId_At" ON "Claims" ("SubjectId", "At");

CREATE INDEX "IX_Persons_AccountId_TouchedAt" ON "Persons" ("AccountId", "TouchedAt");

CREATE INDEX "IX_Persons_MergedIntoId" ON "Persons" ("MergedIntoId") WHERE [MergedIntoId] IS NOT NULL;

CREATE INDEX "IX_Persons_TenantId_Number" ON "Persons" ("TenantId", "Number") WHERE [Number] IS NOT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126092911_Relationships', '10.0.14');

DROP INDEX "IX_Opportunities_AccountId_TouchedAt";

ALTER TABLE "Opportunities" ADD "Amount" TEXT NULL;

ALTER TABLE "Opportunities" ADD "Currency" TEXT NULL;

ALTER TABLE "Opportunities" ADD "DeferredUntil" TEXT NULL;

ALTER TABLE "Opportunities" ADD "ExpectedOn" TEXT NULL;

ALTER TABLE "Opportunities" ADD "Probability" INTEGER NULL;

ALTER TABLE "Opportunities" ADD "Stage" TEXT NOT NULL DEFAULT 'Potential';

ALTER TABLE "Opportunities" ADD "State" TEXT NOT NULL DEFAULT 'Open';

CREATE TABLE "Assessments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Assessments" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "OpportunityId" TEXT NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Competitor" TEXT NULL,
    "Stage" TEXT NOT NULL,
    "Answers" TEXT NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Assessments_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Assessments_Opportunities_OpportunityId" FOREIGN KEY ("OpportunityId") REFERENCES "Opportunities" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Opportunities_AccountId_TenantId_TouchedAt" ON "Opportunities" ("AccountId", "TenantId", "TouchedAt");

CREATE INDEX "IX_Opportunities_TenantId_TouchedAt" ON "Opportunities" ("TenantId", "TouchedAt") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Assessments_AccountId" ON "Assessments" ("AccountId");

CREATE INDEX "IX_Assessments_OpportunityId_At" ON "Assessments" ("OpportunityId", "At");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126104953_Opportunities', '10.0.14');

CREATE INDEX "IX_Claims_Lines" ON "Claims" ("SubjectId") WHERE [ObjectId] IS NOT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126121229_LinesOfClaims', '10.0.14');

CREATE TABLE "QRTZ_JOB_DETAILS" (
    "SCHED_NAME" TEXT NOT NULL,
    "JOB_NAME" TEXT NOT NULL,
    "JOB_GROUP" TEXT NOT NULL,
    "DESCRIPTION" TEXT NULL,
    "JOB_CLASS_NAME" TEXT NOT NULL,
    "IS_DURABLE" INTEGER NOT NULL,
    "IS_NONCONCURRENT" INTEGER NOT NULL,
    "IS_UPDATE_DATA" INTEGER NOT NULL,
    "REQUESTS_RECOVERY" INTEGER NOT NULL,
    "JOB_DATA" BLOB NULL,
    CONSTRAINT "PK_QRTZ_JOB_DETAILS" PRIMARY KEY ("SCHED_NAME", "JOB_NAME", "JOB_GROUP")
);

CREATE TABLE "QRTZ_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "JOB_NAME" TEXT NOT NULL,
    "JOB_GROUP" TEXT NOT NULL,
    "DESCRIPTION" TEXT NULL,
    "NEXT_FIRE_TIME" INTEGER NULL,
    "PREV_FIRE_TIME" INTEGER NULL,
    "PRIORITY" INTEGER NULL,
    "TRIGGER_STATE" TEXT NOT NULL,
    "TRIGGER_TYPE" TEXT NOT NULL,
    "START_TIME" INTEGER NOT NULL,
    "END_TIME" INTEGER NULL,
    "CALENDAR_NAME" TEXT NULL,
    "MISFIRE_INSTR" INTEGER NULL,
    "MISFIRE_ORIG_FIRE_TIME" INTEGER NULL,
    "EXECUTION_GROUP" TEXT NULL,
    "PREFERRED_NODE" TEXT NULL,
    "PREFERRED_NODE_AUTO" INTEGER NOT NULL DEFAULT 0,
    "RETRY_POLICY" TEXT NULL,
    "RETRY_ATTEMPT" INTEGER NULL,
    "CONTINUES_TRIGGER_NAME" TEXT NULL,
    "CONTINUES_TRIGGER_GROUP" TEXT NULL,
    "CONTINUATION_CONDITION" INTEGER NULL,
    "OVERLAP_POLICY" INTEGER NULL,
    "PAUSE_REASON" TEXT NULL,
    "PAUSED_BY" TEXT NULL,
    "PAUSED_AT" INTEGER NULL,
    "MISFIRE_THRESHOLD" INTEGER NULL,
    "FIXED_DELAY" INTEGER NULL,
    "JOB_DATA" BLOB NULL,
    CONSTRAINT "PK_QRTZ_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"),
    CONSTRAINT "FK_QRTZ_TRIGGERS_JOB_DETAILS" FOREIGN KEY ("SCHED_NAME", "JOB_NAME", "JOB_GROUP") REFERENCES "QRTZ_JOB_DETAILS" ("SCHED_NAME", "JOB_NAME", "JOB_GROUP")
);

CREATE TABLE "QRTZ_SIMPLE_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "REPEAT_COUNT" INTEGER NOT NULL,
    "REPEAT_INTERVAL" INTEGER NOT NULL,
    "TIMES_TRIGGERED" INTEGER NOT NULL,
    CONSTRAINT "PK_QRTZ_SIMPLE_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"),
    CONSTRAINT "FK_QRTZ_SIMPLE_TRIGGERS_TRIGGERS" FOREIGN KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") REFERENCES "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") ON DELETE CASCADE
);

CREATE TABLE "QRTZ_CRON_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "CRON_EXPRESSION" TEXT NOT NULL,
    "TIME_ZONE_ID" TEXT NULL,
    CONSTRAINT "PK_QRTZ_CRON_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"),
    CONSTRAINT "FK_QRTZ_CRON_TRIGGERS_TRIGGERS" FOREIGN KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") REFERENCES "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") ON DELETE CASCADE
);

CREATE TABLE "QRTZ_SIMPROP_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "STR_PROP_1" TEXT NULL,
    "STR_PROP_2" TEXT NULL,
    "STR_PROP_3" TEXT NULL,
    "INT_PROP_1" INTEGER NULL,
    "INT_PROP_2" INTEGER NULL,
    "LONG_PROP_1" INTEGER NULL,
    "LONG_PROP_2" INTEGER NULL,
    "DEC_PROP_1" TEXT NULL,
    "DEC_PROP_2" TEXT NULL,
    "BOOL_PROP_1" INTEGER NULL,
    "BOOL_PROP_2" INTEGER NULL,
    "TIME_ZONE_ID" TEXT NULL,
    CONSTRAINT "PK_QRTZ_SIMPROP_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"),
    CONSTRAINT "FK_QRTZ_SIMPROP_TRIGGERS_TRIGGERS" FOREIGN KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") REFERENCES "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") ON DELETE CASCADE
);

CREATE TABLE "QRTZ_BLOB_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "BLOB_DATA" BLOB NULL,
    CONSTRAINT "PK_QRTZ_BLOB_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"),
    CONSTRAINT "FK_QRTZ_BLOB_TRIGGERS_TRIGGERS" FOREIGN KEY ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") REFERENCES "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP") ON DELETE CASCADE
);

CREATE TABLE "QRTZ_CALENDARS" (
    "SCHED_NAME" TEXT NOT NULL,
    "CALENDAR_NAME" TEXT NOT NULL,
    "CALENDAR" BLOB NOT NULL,
    CONSTRAINT "PK_QRTZ_CALENDARS" PRIMARY KEY ("SCHED_NAME", "CALENDAR_NAME")
);

CREATE TABLE "QRTZ_PAUSED_TRIGGER_GRPS" (
    "SCHED_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "PAUSE_REASON" TEXT NULL,
    "PAUSED_BY" TEXT NULL,
    "PAUSED_AT" INTEGER NULL,
    CONSTRAINT "PK_QRTZ_PAUSED_TRIGGER_GRPS" PRIMARY KEY ("SCHED_NAME", "TRIGGER_GROUP")
);

CREATE TABLE "QRTZ_PAUSED_JOB_GRPS" (
    "SCHED_NAME" TEXT NOT NULL,
    "JOB_GROUP" TEXT NOT NULL,
    "PAUSE_REASON" TEXT NULL,
    "PAUSED_BY" TEXT NULL,
    "PAUSED_AT" INTEGER NULL,
    CONSTRAINT "PK_QRTZ_PAUSED_JOB_GRPS" PRIMARY KEY ("SCHED_NAME", "JOB_GROUP")
);

CREATE TABLE "QRTZ_FIRED_TRIGGERS" (
    "SCHED_NAME" TEXT NOT NULL,
    "ENTRY_ID" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "INSTANCE_NAME" TEXT NOT NULL,
    "FIRED_TIME" INTEGER NOT NULL,
    "SCHED_TIME" INTEGER NOT NULL,
    "PRIORITY" INTEGER NOT NULL,
    "STATE" TEXT NOT NULL,
    "JOB_NAME" TEXT NULL,
    "JOB_GROUP" TEXT NULL,
    "IS_NONCONCURRENT" INTEGER NULL,
    "REQUESTS_RECOVERY" INTEGER NULL,
    "EXECUTION_GROUP" TEXT NULL,
    "PROGRESS" INTEGER NULL,
    "PROGRESS_MESSAGE" TEXT NULL,
    "INTERRUPT_REQUESTED_TIME" INTEGER NULL,
    CONSTRAINT "PK_QRTZ_FIRED_TRIGGERS" PRIMARY KEY ("SCHED_NAME", "ENTRY_ID")
);

CREATE TABLE "QRTZ_SCHEDULER_STATE" (
    "SCHED_NAME" TEXT NOT NULL,
    "INSTANCE_NAME" TEXT NOT NULL,
    "LAST_CHECKIN_TIME" INTEGER NOT NULL,
    "CHECKIN_INTERVAL" INTEGER NOT NULL,
    "QUARTZ_VERSION" TEXT NULL,
    CONSTRAINT "PK_QRTZ_SCHEDULER_STATE" PRIMARY KEY ("SCHED_NAME", "INSTANCE_NAME")
);

CREATE TABLE "QRTZ_LOCKS" (
    "SCHED_NAME" TEXT NOT NULL,
    "LOCK_NAME" TEXT NOT NULL,
    CONSTRAINT "PK_QRTZ_LOCKS" PRIMARY KEY ("SCHED_NAME", "LOCK_NAME")
);

CREATE TABLE "QRTZ_EXECUTION_HISTORY" (
    "SCHED_NAME" TEXT NOT NULL,
    "ENTRY_ID" TEXT NOT NULL,
    "INSTANCE_NAME" TEXT NOT NULL,
    "JOB_NAME" TEXT NOT NULL,
    "JOB_GROUP" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "FIRED_TIME" INTEGER NOT NULL,
    "RUN_TIME" INTEGER NOT NULL,
    "SUCCEEDED" INTEGER NOT NULL,
    "ERROR_MESSAGE" TEXT NULL,
    "RETRY_ATTEMPT" INTEGER NOT NULL DEFAULT 0,
    "RETRY_SCHEDULED" INTEGER NOT NULL DEFAULT 0,
    "EXECUTION_LOG" TEXT NULL,
    "RESULT" INTEGER NULL,
    "SUMMARY" TEXT NULL,
    "METRICS" TEXT NULL,
    "MANUAL" INTEGER NULL,
    "FIRE_INSTANCE_ID" TEXT NULL,
    "JOB_INPUT" TEXT NULL,
    "JOB_INPUT_TOO_LARGE" INTEGER NULL,
    CONSTRAINT "PK_QRTZ_EXECUTION_HISTORY" PRIMARY KEY ("SCHED_NAME", "ENTRY_ID")
);

CREATE TABLE "QRTZ_MISFIRE_HISTORY" (
    "SCHED_NAME" TEXT NOT NULL,
    "ENTRY_ID" TEXT NOT NULL,
    "INSTANCE_NAME" TEXT NOT NULL,
    "TRIGGER_NAME" TEXT NOT NULL,
    "TRIGGER_GROUP" TEXT NOT NULL,
    "JOB_NAME" TEXT NULL,
    "JOB_GROUP" TEXT NULL,
    "MISFIRE_TIME" INTEGER NOT NULL,
    "SCHED_TIME" INTEGER NULL,
    "REASON" INTEGER NULL,
    CONSTRAINT "PK_QRTZ_MISFIRE_HISTORY" PRIMARY KEY ("SCHED_NAME", "ENTRY_ID")
);

CREATE TABLE "QRTZ_JOB_STATUS" (
    "SCHED_NAME" TEXT NOT NULL,
    "JOB_GROUP" TEXT NOT NULL,
    "JOB_NAME" TEXT NOT NULL,
    "FIRST_FIRED_TIME" INTEGER NOT NULL,
    "LAST_FIRED_TIME" INTEGER NOT NULL,
    "LAST_RESULT" INTEGER NOT NULL,
    "LAST_RUN_TIME" INTEGER NOT NULL,
    "LAST_INSTANCE_NAME" TEXT NOT NULL,
    "LAST_ENTRY_ID" TEXT NULL,
    "LAST_SUMMARY" TEXT NULL,
    "LAST_SUCCESS_TIME" INTEGER NULL,
    "LAST_FAILURE_TIME" INTEGER NULL,
    "LAST_FAILURE_MESSAGE" TEXT NULL,
    "CONSECUTIVE_FAILURES" INTEGER NOT NULL DEFAULT 0,
    "RUN_COUNT" INTEGER NOT NULL DEFAULT 0,
    "FAILURE_COUNT" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "PK_QRTZ_JOB_STATUS" PRIMARY KEY ("SCHED_NAME", "JOB_GROUP", "JOB_NAME")
);

CREATE INDEX "IDX_QRTZ_J_G_N" ON "QRTZ_JOB_DETAILS" ("SCHED_NAME", "JOB_GROUP", "JOB_NAME");

CREATE INDEX "IDX_QRTZ_T_J" ON "QRTZ_TRIGGERS" ("SCHED_NAME", "JOB_NAME", "JOB_GROUP");

CREATE INDEX "IDX_QRTZ_T_G_N" ON "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_GROUP", "TRIGGER_NAME");

CREATE INDEX "IDX_QRTZ_T_C" ON "QRTZ_TRIGGERS" ("SCHED_NAME", "CALENDAR_NAME");

CREATE INDEX "IDX_QRTZ_T_NFT_ST" ON "QRTZ_TRIGGERS" ("SCHED_NAME", "TRIGGER_STATE", "NEXT_FIRE_TIME", "PRIORITY" DESC, "MISFIRE_INSTR");

CREATE INDEX "IDX_QRTZ_FT_INST_JOB_REQ_RCVRY" ON "QRTZ_FIRED_TRIGGERS" ("SCHED_NAME", "INSTANCE_NAME", "REQUESTS_RECOVERY");

CREATE INDEX "IDX_QRTZ_FT_J_G" ON "QRTZ_FIRED_TRIGGERS" ("SCHED_NAME", "JOB_NAME", "JOB_GROUP");

CREATE INDEX "IDX_QRTZ_FT_T_G" ON "QRTZ_FIRED_TRIGGERS" ("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP");

CREATE INDEX "IDX_QRTZ_EH_FIRED_TIME" ON "QRTZ_EXECUTION_HISTORY" ("SCHED_NAME", "FIRED_TIME");

CREATE INDEX "IDX_QRTZ_EH_INST" ON "QRTZ_EXECUTION_HISTORY" ("SCHED_NAME", "INSTANCE_NAME");

CREATE INDEX "IDX_QRTZ_MH_MISFIRE_TIME" ON "QRTZ_MISFIRE_HISTORY" ("SCHED_NAME", "MISFIRE_TIME");

CREATE INDEX "IDX_QRTZ_MH_INST" ON "QRTZ_MISFIRE_HISTORY" ("SCHED_NAME", "INSTANCE_NAME");

CREATE INDEX "IDX_QRTZ_EH_JOB_TIME" ON "QRTZ_EXECUTION_HISTORY" ("SCHED_NAME", "JOB_GROUP", "JOB_NAME", "FIRED_TIME");

CREATE INDEX "IDX_QRTZ_EH_FIRE_INST" ON "QRTZ_EXECUTION_HISTORY" ("SCHED_NAME", "FIRE_INSTANCE_ID");

CREATE INDEX "IDX_QRTZ_EH_TRIG_TIME" ON "QRTZ_EXECUTION_HISTORY" ("SCHED_NAME", "TRIGGER_GROUP", "TRIGGER_NAME", "FIRED_TIME");

DROP INDEX "IX_Notices_DueAt";

CREATE INDEX "IX_Notices_SentAt" ON "Notices" ("SentAt") WHERE [SentAt] IS NOT NULL;

CREATE INDEX "IX_Notices_TenantId_DueAt" ON "Notices" ("TenantId", "DueAt") WHERE [State] = 'Waiting';

CREATE INDEX "IX_Notices_TenantId_ToUserId_SentAt" ON "Notices" ("TenantId", "ToUserId", "SentAt") WHERE [State] = 'Failed';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126123253_Jobs', '10.0.14');

CREATE TABLE "RemindedPeople" (
    "TenantId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "NextLookAt" INTEGER NOT NULL,
    "Zone" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    "Settings" TEXT NULL,
    "AnsweredAt" INTEGER NULL,
    "PausedAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_RemindedPeople" PRIMARY KEY ("TenantId", "UserId")
);

CREATE INDEX "IX_RemindedPeople_NextLookAt" ON "RemindedPeople" ("NextLookAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126124334_Reminders', '10.0.14');

DROP INDEX "IX_FileImports_CreatedAt";

CREATE INDEX "IX_FileImports_CreatedAt" ON "FileImports" ("CreatedAt") WHERE [State] IN ('Running', 'Showing');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126154109_ShowingImports', '10.0.14');

CREATE TABLE "Colleagues" (
    "TenantId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "ManagerId" TEXT NULL,
    "Team" TEXT NULL,
    "Region" TEXT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_Colleagues" PRIMARY KEY ("TenantId", "UserId")
);

CREATE TABLE "HandOvers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_HandOvers" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "FromId" TEXT NOT NULL,
    "ToId" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Moved" TEXT NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Shares" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Shares" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Right" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Shares_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Sights" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sights" PRIMARY KEY,
    "TenantId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "ForId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromAt" INTEGER NOT NULL,
    "UntilAt" INTEGER NOT NULL,
    "SourceId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE INDEX "IX_AuditEntries_AuthorId_TenantId_At" ON "AuditEntries" ("AuthorId", "TenantId", "At");

CREATE INDEX "IX_AuditEntries_TenantId_At" ON "AuditEntries" ("TenantId", "At");

CREATE INDEX "IX_Shares_AccountId" ON "Shares" ("AccountId");

CREATE INDEX "IX_Shares_Asked" ON "Shares" ("UserId", "TenantId", "AccountId", "Right") WHERE [WithdrawnAt] IS NULL;

CREATE INDEX "IX_Sights_Asked" ON "Sights" ("UserId", "TenantId", "OwnerId", "FromAt", "UntilAt");

CREATE INDEX "IX_Sights_ForId" ON "Sights" ("ForId");

CREATE INDEX "IX_Sights_SourceId" ON "Sights" ("SourceId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126154842_Rights', '10.0.14');

ALTER TABLE "DirectLineActivities" ADD "At" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Conversations" ADD "HeldBy" TEXT NULL;

CREATE TABLE "Hosts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Hosts" PRIMARY KEY,
    "Version" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "SeenAt" INTEGER NOT NULL
);

CREATE TABLE "Leases" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Leases" PRIMARY KEY,
    "HostId" TEXT NOT NULL,
    "Until" INTEGER NOT NULL
);

CREATE TABLE "LinkKeys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_LinkKeys" PRIMARY KEY,
    "Xml" TEXT NOT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126161553_SeveralHosts', '10.0.14');

ALTER TABLE "Accounts" ADD "PlanReviewOn" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126235541_PlanReviews', '10.0.14');

DROP TABLE "ProcessedActivities";

ALTER TABLE "Conversations" ADD "Answered" BLOB NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127050943_AnsweredInTheRow', '10.0.14');

/**
 * Every operation by its id, with its method and path (*danh mục chức năng*). The operations and the client both read it
 * here; the client needs nothing else of the package at run time.
 */
export const routes = {
  "health.check": "GET /health",
  "contract.openapi": "GET /openapi.json",
  "contract.docs": "GET /docs",

  "units.list": "GET /units",
  "units.export": "GET /units/export",
  "units.get": "GET /units/{unit}",
  "units.successors": "GET /units/{unit}/successors",
  "groups.list": "GET /groups",
  "groups.export": "GET /groups/export",
  "groups.import": "POST /units/{unit}/groups/import",
  "groups.save": "PUT /units/{unit}/groups/{id}",
  "groups.check": "GET /units/{unit}/groups/{id}/check",

  "deadlines.parse": "POST /deadlines/parse",
  "deadlines.occurrences": "POST /deadlines/occurrences",
  "documents.parse": "POST /documents/parse",
  "directives.read": "POST /directives/read",
  "directives.file": "POST /directives/file",
  "directives.lint": "POST /directives/lint",

  "tasks.list": "GET /tasks",
  "tasks.completion": "GET /tasks/completion",
  "tasks.standings": "GET /tasks/standings",
  "tasks.export": "GET /tasks/export",
  "tasks.create": "POST /units/{unit}/tasks",
  "tasks.import": "POST /units/{unit}/tasks/import",
  "tasks.get": "GET /units/{unit}/tasks/{id}",
  "tasks.progress": "POST /units/{unit}/tasks/{id}/events",
  "tasks.change-deadline": "POST /units/{unit}/tasks/{id}/deadline",
  "tasks.cascade": "POST /units/{unit}/tasks/{id}/cascade",

  "indicators.list": "GET /indicators",
  "indicators.figures": "GET /indicators/figures",
  "indicators.explain": "GET /indicators/explain",
  "indicators.export": "GET /indicators/export",
  "targets.list": "GET /targets",
  "targets.assess": "GET /targets/assessment",
  "observations.submit": "POST /units/{unit}/observations",
  "observations.import": "POST /units/{unit}/observations/import",
  "observations.export": "GET /observations/export",

  "reports.expected": "GET /reports/expected",
  "reports.reminders": "GET /reports/reminders",
  "reports.timeliness": "GET /reports/timeliness",
  "reports.export-timeliness": "GET /reports/timeliness/export",
  "reports.get": "GET /units/{unit}/reports/{regime}/{calendar}/{period}",
  "reports.save": "PUT /units/{unit}/reports/{regime}/{calendar}/{period}",
  "reports.send": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/send",
  "reports.return": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/return",
  "reports.accept": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/accept",
  "reports.lock": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/lock",

  "reports.editions": "GET /units/{unit}/reports/{regime}/{calendar}/{period}/editions",
  "reports.edition": "GET /units/{unit}/reports/{regime}/{calendar}/{period}/editions/{number}",

  "accountability.show": "GET /accountability",
  "accountability.export": "GET /accountability/export",
  "explanations.list": "GET /explanations",
  "explanations.save": "PUT /units/{unit}/explanations/{id}",
  "explanations.answer": "POST /units/{unit}/explanations/{id}/answer",

  "registers.list": "GET /registers",
  "registers.count": "GET /registers/count",
  "registers.export": "GET /registers/export",
  "registers.import": "POST /units/{unit}/registers/import",
  "registers.get": "GET /units/{unit}/registers/{id}",
  "registers.save": "PUT /units/{unit}/registers/{id}",
  "difficulties.list": "GET /difficulties",
  "difficulties.step": "POST /units/{unit}/difficulties/{id}/steps",

  "audit.text": "POST /audit/text",
  "audit.file": "POST /audit/file",
  "templates.tasks": "GET /templates/tasks",
  "templates.observations": "GET /templates/observations",
  "templates.units": "GET /templates/units",
  "templates.groups": "GET /templates/groups",
  "templates.submissions": "GET /templates/submissions",
  "templates.registers": "GET /templates/registers",
  "imports.list": "GET /imports",
  "calendar.feed": "GET /calendar.ics",
} as const;

/** The id of an operation. */
export type RouteId = keyof typeof routes;

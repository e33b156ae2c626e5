/**
 * Every operation by its id, with its method and path (*danh mục chức năng*). The operations and the client both read it
 * here; the client needs nothing else of the package at run time.
 */
export const routes = {
  "health.check": "GET /health",
  "contract.openapi": "GET /openapi.json",
  "contract.docs": "GET /docs",

  "units.list": "GET /units",
  "units.get": "GET /units/{unit}",
  "units.successors": "GET /units/{unit}/successors",
  "groups.list": "GET /groups",
  "groups.save": "PUT /units/{unit}/groups/{id}",
  "groups.check": "GET /units/{unit}/groups/{id}/check",

  "deadlines.parse": "POST /deadlines/parse",
  "deadlines.occurrences": "POST /deadlines/occurrences",
  "documents.parse": "POST /documents/parse",

  "tasks.list": "GET /tasks",
  "tasks.completion": "GET /tasks/completion",
  "tasks.export": "GET /tasks/export",
  "tasks.create": "POST /units/{unit}/tasks",
  "tasks.import": "POST /units/{unit}/tasks/import",
  "tasks.get": "GET /units/{unit}/tasks/{id}",
  "tasks.progress": "POST /units/{unit}/tasks/{id}/events",
  "tasks.cascade": "POST /units/{unit}/tasks/{id}/cascade",

  "indicators.list": "GET /indicators",
  "indicators.figures": "GET /indicators/figures",
  "indicators.explain": "GET /indicators/explain",
  "observations.submit": "POST /units/{unit}/observations",
  "observations.import": "POST /units/{unit}/observations/import",
  "observations.export": "GET /observations/export",

  "reports.expected": "GET /reports/expected",
  "reports.reminders": "GET /reports/reminders",
  "reports.get": "GET /units/{unit}/reports/{regime}/{calendar}/{period}",
  "reports.save": "PUT /units/{unit}/reports/{regime}/{calendar}/{period}",
  "reports.send": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/send",
  "reports.return": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/return",
  "reports.accept": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/accept",
  "reports.lock": "POST /units/{unit}/reports/{regime}/{calendar}/{period}/lock",

  "audit.text": "POST /audit/text",
  "audit.file": "POST /audit/file",
  "templates.tasks": "GET /templates/tasks",
  "templates.observations": "GET /templates/observations",
  "imports.list": "GET /imports",
  "calendar.feed": "GET /calendar.ics",
} as const;

/** The id of an operation. */
export type RouteId = keyof typeof routes;

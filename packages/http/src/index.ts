/**
 * The operations of Đề án 06 over plain requests and responses: OpenAPI, problem+json, authorization by hierarchy, repository.
 *
 * @packageDocumentation
 */
export {};

/**
 * The operations of @de-an-06/http as an Express router, and as a plain node:http listener.
 *
 * @packageDocumentation
 */
export {};

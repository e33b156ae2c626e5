/** What all events of AWS Lambda over HTTP have that is read here; AWS's own types fit. */
interface AnyEvent {
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean;
}

/** The event of API Gateway's HTTP API (payload 2.0) and of a function URL. */
export interface LambdaEventV2 extends AnyEvent {
  readonly version: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly cookies?: string[];
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: {
    readonly http: { readonly method: string };
    readonly stage?: string;
    readonly domainName?: string;
  };
}

/** The event of API Gateway's REST API, of an HTTP API with payload 1.0, and of an Application Load Balancer. */
export interface LambdaEventV1 extends AnyEvent {
  /** Only HTTP APIs say it. */
  readonly version?: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueQueryStringParameters?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  readonly requestContext: { readonly elb?: { readonly targetGroupArn: string }; readonly stage?: string };
}

/** An event of any of the four. */
export type LambdaEvent = LambdaEventV1 | LambdaEventV2;

/** What Lambda takes for an answer, of every shape at once: each front reads the members it knows. */
export interface LambdaAnswer {
  readonly statusCode: number;
  readonly statusDescription?: string;
  readonly headers?: Record<string, string>;
  readonly multiValueHeaders?: Record<string, string[]>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

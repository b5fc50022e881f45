/** What an operation answers. */
import type { Trusted } from "@giahan/client/trusted";

export type Answer<Operation> = Operation extends Trusted<infer Data, infer _Variables> ? Data : never;

/** Keys by which a change happens once: make one when the customer decides, and send it with every attempt. */
export function newIdempotencyKey(): string {
  return globalThis.crypto.randomUUID();
}

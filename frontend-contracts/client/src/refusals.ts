/** A payload as one of two values: it succeeded, or it was refused and says by which rules. */
export interface Succeeded<P> { readonly ok: true; readonly payload: P }
export interface Refused<R> { readonly ok: false; readonly refusals: readonly [R, ...R[]] }
export type Settled<P extends { readonly refusals: readonly unknown[] }> = Succeeded<P> | Refused<P["refusals"][number]>;

/** Tell whether a payload was refused; null is what a fault elsewhere in the same request leaves. */
export function settled<P extends { readonly refusals: readonly unknown[] }>(payload: P): Settled<P> {
  const [first, ...others] = payload.refusals as readonly P["refusals"][number][];
  return first === undefined ? { ok: true, payload } : { ok: false, refusals: [first, ...others] };
}

/** Amounts in whole đồng. */
const form = new Intl.NumberFormat("vi-VN");

/** `1176000` as `1.176.000 đ`. */
export function dong(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? "–" : `${form.format(amount)} đ`;
}

export function count(many: number | null | undefined): string {
  return many === null || many === undefined ? "–" : form.format(many);
}

/** A figure of a refusal with its unit. */
export function figure(value: string | null | undefined, unit: string | null | undefined): string {
  if (value === null || value === undefined) return "–";
  const number = /^-?\d+$/.test(value) ? form.format(Number(value)) : value;
  return unit === "VND" ? `${number} đ` : unit === "PERCENT" ? `${number} %` : number;
}

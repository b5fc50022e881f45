/** What the server says of itself before anybody signs in; asked for once. */
export interface Config {
  readonly profile: string;
  readonly version: string;
  readonly demoRoles: readonly string[];
  readonly issuer: string | null;
  readonly clientId: string | null;
  readonly audience: string | null;
  /** After how many seconds in which nobody does anything the screen is locked; 0 for never. */
  readonly idleSeconds: number;
}

let told: Promise<Config> | undefined;

export function config(): Promise<Config> {
  told ??= fetch("/admin/config.json").then(async (response) => (await response.json()) as Config);
  return told;
}

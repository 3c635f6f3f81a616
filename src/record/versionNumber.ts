/**
 * A questionnaire's version as one number that rises with it, in 16 bits: up to 15.63.63.
 * Undefined for anything but three numbers with dots between.
 */
export function versionNumber(version: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(version)
  if (!parts) return undefined
  const [, major, minor, patch] = parts
  return Number(major) * 4096 + Number(minor) * 64 + Number(patch)
}

/** The first number of the version: another one means that the same ids may say something else. */
export const majorOf = (version: number) => Math.floor(version / 4096)

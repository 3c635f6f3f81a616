import { encodeQR } from 'qr'

type HandOverQr =
  | { readonly kind: 'ok'; readonly version: number; readonly modules: readonly (readonly boolean[])[] }
  | { readonly kind: 'tooBig' }

/** What a cheap camera still reads across a desk. */
const largestVersion = 15

/** What version 15 holds in capitals and digits at level M (ISO/IEC 18004, table 7). */
const mostCharacters = 600

/** The light edge a reader needs around the code, in modules (ISO/IEC 18004, 5.3.8). */
const quietZone = 4

/**
 * A code as a QR picture at level M: rows of modules, dark ones true, with the light edge around them, and the QR
 * version. `tooBig` where it would take more than version 15; no code of ours does.
 */
export function handOverQr(code: string): HandOverQr {
  if (code.length > mostCharacters) return { kind: 'tooBig' }
  const modules = encodeQR(code, 'raw', { ecc: 'medium', border: quietZone })
  const version = (modules.length - 2 * quietZone - 17) / 4
  return version > largestVersion ? { kind: 'tooBig' } : { kind: 'ok', version, modules }
}

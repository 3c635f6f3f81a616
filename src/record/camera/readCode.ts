import { decodeQR } from 'qr/decode.js'
import type { DecodeOpts } from 'qr/decode.js'

/** The text of the QR code in a picture, or undefined where none can be read. A large part of the product: load it on demand. */
export function readCode(picture: ImageData, effort: DecodeOpts): string | undefined {
  try {
    return decodeQR(picture, effort)
  } catch {
    return undefined
  }
}

const kinds = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml']

/** In bytes: a settings file is fetched by every page. */
const largest = 60_000

type Picture = { readonly kind: 'ok'; readonly address: string } | { readonly kind: 'tooBig' | 'notAPicture' }

/** A picture as an address that holds it whole (data:). */
export async function pictureAddress(file: File): Promise<Picture> {
  if (!kinds.includes(file.type)) return { kind: 'notAPicture' }
  if (file.size > largest) return { kind: 'tooBig' }
  const signs = Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCodePoint(byte))
  return { kind: 'ok', address: `data:${file.type};base64,${btoa(signs.join(''))}` }
}

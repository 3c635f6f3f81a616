/** @typedef {{ readonly path: string, readonly bytes: Buffer }} File */

const block = 512

/**
 * @param {number} value
 * @param {number} length
 */
const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`

/** @param {File} file */
function headerOf({ path, bytes }) {
  if (Buffer.byteLength(path) > 100) throw new Error(`A path in the archive is longer than 100 letters: ${path}`)
  const header = Buffer.alloc(block)
  // Where each field stands: POSIX ustar. Made by nobody, in 1970, so that the same files always make the same archive.
  header.write(path, 0)
  header.write(octal(0o644, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(bytes.length, 12), 124)
  header.write(octal(0, 12), 136)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** @param {number} length */
const upToBlock = (length) => Buffer.alloc((block - (length % block)) % block)

/**
 * A tar archive of files, in the order of their paths. The same files make the same bytes.
 * @param {readonly File[]} files
 */
export function tarOf(files) {
  const ordered = [...files].sort((one, other) => (one.path < other.path ? -1 : 1))
  return Buffer.concat([...ordered.flatMap((file) => [headerOf(file), file.bytes, upToBlock(file.bytes.length)]), Buffer.alloc(2 * block)])
}

interface Image {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The picture of a code: every module as so many pixels each way, black on white. */
export function qrImage(modules: readonly (readonly boolean[])[], pixels = 3): Image {
  const size = modules.length * pixels
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules[Math.floor(y / pixels)]?.[Math.floor(x / pixels)]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return { width: size, height: size, data }
}

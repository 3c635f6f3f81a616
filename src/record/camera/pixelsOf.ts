interface Size {
  readonly width: number
  readonly height: number
}

/** Draws a picture of this size, made smaller where its longer side is over `longest`, on white, and returns its pixels. */
export function pixelsOf(canvas: HTMLCanvasElement, source: CanvasImageSource, { width, height }: Size, longest: number): ImageData | undefined {
  const scale = Math.min(1, longest / Math.max(width, height))
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  // A picture saved without its background would else be black on black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

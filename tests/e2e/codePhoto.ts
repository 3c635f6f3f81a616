import type { Locator, Page } from '@playwright/test'

const photo = (base64: string) => ({ name: 'code.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') })

/** The picture of a code as a cheap camera gets it: drawn as large as on the screen, then made smaller and a little blurred. */
export const blurredPhotoOf = async (code: Locator, pixels = 300) =>
  photo(
    await code.evaluate(async (shown, size) => {
      const copy = shown.cloneNode(true) as SVGElement
      const width = Math.round(shown.getBoundingClientRect().width)
      copy.setAttribute('width', String(width))
      copy.setAttribute('height', String(width))
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = size
      canvas.height = size
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas to draw the code on')
      context.filter = 'blur(1px)'
      context.drawImage(image, 0, 0, size, size)
      return canvas.toDataURL('image/png').replace(/^.*,/, '')
    }, pixels),
  )

/** A photo of these modules, dark ones true: for codes that this product does not make. */
export const photoOfModules = async (page: Page, modules: readonly (readonly boolean[])[]) =>
  photo(
    await page.evaluate((rows) => {
      const pixels = 6
      const canvas = document.createElement('canvas')
      canvas.width = rows.length * pixels
      canvas.height = canvas.width
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas to draw the code on')
      context.fillStyle = '#fff'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.fillStyle = '#000'
      rows.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * pixels, y * pixels, pixels, pixels)))
      return canvas.toDataURL('image/png').replace(/^.*,/, '')
    }, modules),
  )

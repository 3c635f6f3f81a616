import { describe, expect, it } from 'vitest'
import { openCamera } from '../../../src/record/camera/openCamera.ts'

/** A browser that answers the wish for a camera in this way; without one it is a page that may have none. */
const browserWith = (getUserMedia?: (wish: MediaStreamConstraints) => Promise<unknown>) =>
  ({ navigator: { mediaDevices: getUserMedia && { getUserMedia } } }) as unknown as Window

const refusing = (name: string) => browserWith(() => Promise.reject(new DOMException('', name)))

describe('the camera', () => {
  it.each([
    ['NotAllowedError', 'cameraRefused'],
    ['SecurityError', 'cameraRefused'],
    ['NotReadableError', 'cameraBusy'],
    ['AbortError', 'cameraBusy'],
    ['NotFoundError', 'noCamera'],
    ['OverconstrainedError', 'noCamera'],
    ['SomethingNewError', 'noCamera'],
  ])('after a %s is told of as %s', async (name, kind) => {
    expect(await openCamera(refusing(name))).toEqual({ kind })
  })

  it('is not there on a page that may have none', async () => {
    expect(await openCamera(browserWith())).toEqual({ kind: 'noCamera' })
  })

  it('is not there where the browser fails in a way of its own', async () => {
    const failing = browserWith(() => {
      throw new TypeError('no such method')
    })
    expect(await openCamera(failing)).toEqual({ kind: 'noCamera' })
  })

  it('is asked for without sound, and gives its picture', async () => {
    const wishes: MediaStreamConstraints[] = []
    const stream = {}
    const opened = await openCamera(
      browserWith((wish) => {
        wishes.push(wish)
        return Promise.resolve(stream)
      }),
    )
    expect(opened).toEqual({ kind: 'ok', stream })
    expect(wishes.map(({ audio }) => audio)).toEqual([false])
  })
})

const realDate = Date

/** A date that stands still. @param {number} now @returns {DateConstructor} */
const fakeDate = (now) =>
  new Proxy(realDate, {
    construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [now]),
    get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name)),
  })

const vi = {
  useFakeTimers: (/** @type {{ now: Date }} */ { now }) => vi.setSystemTime(now),
  setSystemTime: (/** @type {Date} */ now) => Reflect.set(globalThis, 'Date', fakeDate(now.getTime())),
  useRealTimers: () => Reflect.set(globalThis, 'Date', realDate),
}

/**
 * What a test file of ours asks of Vitest, and no more: it gathers the tests of one file, to be run one by one.
 * @param {string} file @param {unknown} expect
 */
export function startSuite(file, expect) {
  /** @type {{ id: string, name: string, run: () => Promise<string | undefined> }[]} */
  const tests = []
  /** @type {{ before: (() => unknown)[], after: (() => unknown)[] }[]} */
  const around = [{ before: [], after: [] }]

  /** @param {string} name @param {() => unknown} test */
  const it = (name, test) => {
    const hooks = [...around]
    tests.push({
      id: `${file}#${tests.length}`,
      name: `${file} ${name} ${tests.length}`,
      run: async () => {
        try {
          for (const { before } of hooks) for (const hook of before.splice(0)) await hook()
          await test()
          return undefined
        } catch (error) {
          return String(error)
        } finally {
          for (const { after } of hooks) for (const hook of after) await hook()
        }
      },
    })
  }

  /** @param {string} _ @param {(() => void) | object} first @param {() => void} [second] */
  const describe = (_, first, second) => {
    around.push({ before: [], after: [] })
    const body = typeof first === 'function' ? first : second
    body?.()
    around.pop()
  }

  /** @param {(name: string, body: any) => void} one @returns {(table: readonly any[]) => (name: string, body: (...row: any[]) => unknown) => void} */
  const each = (one) => (table) => (name, body) => table.forEach((row) => one(name, () => body(...(Array.isArray(row) ? row : [row]))))

  const hooks = () => around.at(-1) ?? { before: [], after: [] }
  const api = {
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    expect,
    vi,
    beforeAll: (/** @type {() => unknown} */ hook) => hooks().before.push(hook),
    afterEach: (/** @type {() => unknown} */ hook) => hooks().after.push(hook),
  }
  return { tests, api }
}

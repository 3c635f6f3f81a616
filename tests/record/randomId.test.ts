import { describe, expect, it } from 'vitest'
import { randomId } from '../../src/record/randomId.ts'

describe('a random id', () => {
  const ids = Array.from({ length: 2_000 }, randomId)

  it('is a UUID of version 4', () => {
    expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([])
  })

  it('is another each time', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
})

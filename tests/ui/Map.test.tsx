import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { edges } from '../../machines/edges.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { isQuestion } from '../../machines/path.ts'
import { ticked } from '../../machines/questionnaire/answers.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { signLists } from '../../machines/rules/urgency.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import { skippedBecause } from '../../machines/skipped.ts'
import type { Step } from '../../machines/step.ts'
import { map as words } from '../../src/locales/en/map.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import type { LastWay } from '../../src/locales/mapWords.ts'
import { fill } from '../../src/locales/say.ts'
import { startJourney } from '../../src/ui/journey.ts'
import { isTaken } from '../../src/ui/screens/Map/isTaken.ts'
import { MapPage } from '../../src/ui/screens/Map/MapPage.tsx'
import { openingWord } from '../../src/ui/screens/Map/openingWord.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { me, optionName, questions } from '../support/english.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { ProductFrame } from '../support/ProductFrame.tsx'

const steps = Object.keys(screeningMachine.states) as Step[]
const nameOf = ({ from, to }: { from: Step; to: Step }) => `${from} ${to}`
const pairsOf = (path: readonly Step[]) => path.slice(1).map((to, i) => `${path[i]} ${to}`)

/** Shows the map as it looks from the last page these answers lead to, or from another one of them. */
async function renderMap(answers: Answers, { step = pathOf(answers).at(-1) ?? 'welcome', locale = 'en' as Locale } = {}) {
  const [catalogue] = await Promise.all([loadCatalogue(locale), loadLater('map', locale)])
  const journey = startJourney(window, answers)
  journey.goTo(step)
  const { container } = await act(async () =>
    render(
      <ProductFrame journey={journey} catalogue={catalogue}>
        <MapPage />
      </ProductFrame>,
    ),
  )
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)]
  return {
    journey,
    container,
    drawnPages: () => all('svg [data-page]'),
    drawnLines: () => all('svg [data-edge]'),
    outlined: () => all('li[data-page]'),
    inOutline: (page: Step) => within(all('li[data-page]').find(({ dataset }) => dataset['page'] === page) ?? container),
  }
}

const pageOf = ({ dataset }: HTMLElement) => dataset['page'] ?? ''
const lineOf = ({ dataset }: HTMLElement) => dataset['edge'] ?? ''
const isOnWay = ({ dataset }: HTMLElement) => dataset['onWay'] === 'true'

describe('the map', () => {
  it('draws every page and every way on of the chart, no more', async () => {
    const { drawnPages, drawnLines } = await renderMap({})
    expect(drawnPages().map(pageOf).toSorted()).toEqual(steps.toSorted())
    expect(drawnLines().map(lineOf).toSorted()).toEqual(edges.map(nameOf).toSorted())
  })

  it('tells every page and every way on of the chart in words, no more', async () => {
    const { outlined } = await renderMap({})
    expect(outlined().map(pageOf).toSorted()).toEqual(steps.toSorted())
    const ways = outlined().map((page) => [pageOf(page), within(page).queryAllByRole('listitem').length])
    expect(Object.fromEntries(ways)).toEqual(Object.fromEntries(steps.map((step) => [step, edges.filter(({ from }) => from === step).length])))
  })

  it.each(namedCases)('marks the way of these answers and no other: %s', async (_, { answers, path }) => {
    const { drawnPages, drawnLines, outlined } = await renderMap(answers)
    expect(drawnPages().filter(isOnWay).map(pageOf).toSorted()).toEqual(path.toSorted())
    expect(drawnLines().filter(isOnWay).map(lineOf).toSorted()).toEqual(pairsOf(path).toSorted())
    const told = outlined().filter((page) => [words.onYourWay, words.youAreHere].some((text) => within(page).queryByText(text)))
    expect(told.map(pageOf).toSorted()).toEqual(path.toSorted())
  })

  it.each(namedCases)('says of every question left out why: %s', async (_, { answers, path }) => {
    const { inOutline } = await renderMap(answers)
    for (const step of steps.filter(isQuestion).filter((question) => !path.includes(question))) {
      const reason = skippedBecause(step, answers)
      const short = reason ? me.say(questions[reason].short) : ''
      expect(inOutline(step).getByText((text) => text.startsWith(fill(words.skippedBecause, { question: short })))).toBeInTheDocument()
    }
  })

  it('reads back what was answered, and where it led', async () => {
    const { inOutline } = await renderMap(cases.kneeEverythingTried.answers)
    expect(inOutline('joint').getByText(fill(words.yourAnswer, { answer: optionName('joint', 'knee') }))).toBeInTheDocument()
    const { openings } = words
    expect(inOutline('adult').getByText(fill(words.wayTaken, { opening: openings.adult, page: me.say(questions.condition.short) }))).toBeInTheDocument()
    expect(inOutline('adult').getByText(fill(words.wayOn, { opening: openings.under18, page: words.pages.outcome }))).toBeInTheDocument()
  })

  it('says what may still come in mid-journey, and where the person is', async () => {
    const { inOutline } = await renderMap({ subject: 'me', urgentGeneral: ['none'] })
    expect(inOutline('adult').getByText(words.youAreHere)).toBeInTheDocument()
    expect(inOutline('goals').getByText(words.mayStillCome)).toBeInTheDocument()
    expect(inOutline('emergencyCheck').getByText(words.notOnYourWay)).toBeInTheDocument()
  })

  it('has a name for each page that no other has', async () => {
    await renderMap(cases.kneeEverythingTried.answers)
    const back = screen.getByRole('button', { name: 'Back' })
    const names = screen.getAllByRole('button').filter((one) => one !== back).map(({ textContent }) => textContent)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(cases.kneeEverythingTried.path.length)
  })

  it('leads back to a page on the way', async () => {
    const { journey, inOutline } = await renderMap(cases.kneeEverythingTried.answers)
    await userEvent.click(inOutline('stage').getByRole('button'))
    expect(journey.actor.getSnapshot().value).toBe('stage')
  })

  it('leads back from the drawing too', async () => {
    const { journey, drawnPages } = await renderMap(cases.kneeEverythingTried.answers)
    const page = drawnPages().find((drawn) => pageOf(drawn) === 'joint')
    if (page) await userEvent.click(page)
    expect(journey.actor.getSnapshot().value).toBe('joint')
  })

  it('keeps the drawing out of the way of screen readers and keys, but lets keys scroll it', async () => {
    const { container } = await renderMap(cases.kneeEverythingTried.answers)
    const drawing = screen.getByRole('region', { name: words.drawing })
    expect(drawing).toHaveAttribute('tabindex', '0')
    expect(within(drawing).queryAllByRole('button')).toEqual([])
    expect([...container.querySelectorAll('svg button')].filter((button) => button.getAttribute('tabindex') !== '-1')).toEqual([])
  })
})

describe('the name of the last way on from a page', () => {
  const isTrueOf: Readonly<Record<LastWay, (answers: Answers, from: Step) => boolean>> = {
    noSign: (answers, from) => signLists.some((list) => list === from && ticked(answers, list).join() === 'none'),
    adult: ({ adult }) => adult === 'yes',
    wound: ({ condition }) => condition === 'wound',
    curious: ({ stage }) => stage === 'curious',
  }
  const isNamed = (word: string | undefined): word is LastWay => word !== undefined && word in isTrueOf

  it('is true of everyone who takes it', () => {
    const met = new Set<LastWay>()
    const wrong = [...wholeJourneys(2_000, 51)].flatMap((answers) => {
      const path = pathOf(answers)
      return edges.filter((edge) => isTaken(edge, path)).filter((edge) => {
        const word = openingWord(edge)
        if (!isNamed(word)) return false
        met.add(word)
        return !isTrueOf[word](answers, edge.from)
      })
    })
    expect(wrong).toEqual([])
    expect([...met].toSorted()).toEqual(idsOf(isTrueOf).toSorted())
  })
})

describe('the drawing in a language that is read from the right', () => {
  const placesIn = async (locale: Locale) => {
    const { container } = await renderMap({}, { locale })
    const frame = container.querySelector('svg[viewBox^="0 0"][class]:has([data-page])')
    const width = Number(frame?.getAttribute('viewBox')?.split(' ')[2])
    const places = [...container.querySelectorAll('foreignObject')].map((box) => [box.getAttribute('x'), box.getAttribute('width')].map(Number))
    return { width, places, lines: frame?.querySelector('g')?.getAttribute('transform') }
  }

  it('begins at the right: boxes and lines are mirrored, words are not', async () => {
    const english = await placesIn('en')
    const arabic = await placesIn('ar')
    expect(arabic.places).toEqual(english.places.map(([x = 0, width = 0]) => [english.width - x - width, width]))
    expect(english.lines).toBeNull()
    expect(arabic.lines).toBe(`translate(${english.width} 0) scale(-1 1)`)
  })
})

describe.each(idsOf(localeNames))('the map in %s', (locale) => {
  it('names every page and label', async () => {
    const { container } = await renderMap({}, { locale })
    expect([...container.querySelectorAll('foreignObject')].filter(({ textContent }) => textContent === '')).toEqual([])
  })
})

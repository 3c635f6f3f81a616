import { Suspense, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { KeysMenu } from './components/KeysMenu/KeysMenu.tsx'
import { NewConversation } from './components/NewConversation/NewConversation.tsx'
import { NursePanel } from './components/NursePanel/NursePanel.tsx'
import { WipedNotice } from './components/WipedNotice/WipedNotice.tsx'
import type { DeskActor } from './desk.ts'
import { DeskContext } from './desk.ts'
import type { Guide } from './guide.ts'
import { FrameKeys } from './keys/FrameKeys.ts'
import { KeysContext } from './keys/keys.ts'
import { useQuestionKeys } from './keys/useQuestionKeys.ts'
import { LastConversationContext, useLastConversationState } from './lastConversation.ts'
import { MapBesideContext } from './mapBeside.ts'

/** What a guided conversation needs around its pages: the desk, the keys, the map, and the last conversation for a moment longer. */
function NurseDesk({ desk, children }: { readonly desk: DeskActor; readonly children: ReactNode }) {
  const [areOn, turn] = useState(true)
  const [isOpen, turnMap] = useState(false)
  const last = useLastConversationState(desk)
  const keys = useMemo(() => ({ areOn, turn }), [areOn])
  const map = useMemo(() => ({ isOpen, turn: turnMap }), [isOpen])
  return (
    <DeskContext value={desk}>
      <LastConversationContext value={last}>
        <KeysContext value={keys}>
          <FrameKeys />
          <MapBesideContext value={map}>{children}</MapBesideContext>
        </KeysContext>
      </LastConversationContext>
    </DeskContext>
  )
}

const Tools = () => (
  <Suspense fallback={null}>
    <NewConversation />
    <KeysMenu />
    <WipedNotice />
  </Suspense>
)

/** A guided conversation at a nurse's desk. */
export const guideWith = (desk: DeskActor): Guide => ({
  Desk: ({ children }) => <NurseDesk desk={desk}>{children}</NurseDesk>,
  Tools,
  Panel: ({ question }) => (
    <Suspense fallback={null}>
      <NursePanel question={question} />
    </Suspense>
  ),
  Keys: ({ children, ...page }) => children(useQuestionKeys(page)),
})

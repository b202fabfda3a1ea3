import { getRouteApi } from '@tanstack/react-router';
import { isEditable } from '../../../src-shared/documents/signOff.ts';
import { useRead } from '../../app/queries.ts';
import { useAllowed } from '../../app/session.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BackButton } from './BackButton.tsx';
import { DraftScreen } from './DraftScreen.tsx';
import { FrozenScreen } from './FrozenScreen.tsx';
import { isDamagedRevision, ReturnSoundRevision } from './ReturnSoundRevision.tsx';

const route = getRouteApi('/documents/$id');

/** One paper: the sheet to write on while it is a draft, afterwards the pages as they will stay. */
export function DocumentScreen() {
  const { id } = route.useParams();
  const opened = useRead('document.open', { id });
  const mayDraft = useAllowed('draft');
  if (!opened.data) {
    return (
      <Screen title={opened.error ? 'Документ не открылся' : 'Открывается…'} before={<BackButton />}>
        {opened.error && <Problem error={opened.error} again={() => void opened.refetch()} />}
        {mayDraft && isDamagedRevision(opened.error) && <ReturnSoundRevision id={id} />}
      </Screen>
    );
  }
  const paper = opened.data;
  return isEditable(paper.state) && mayDraft && !paper.trashed ? (
    // A returned paper is another sheet: what was frozen may differ from what an open editor remembers. Another
    // letterhead has another head and other fixed words.
    <DraftScreen key={`${paper.id} ${paper.letterhead.id} ${paper.remark ?? ''}`} paper={paper} />
  ) : (
    <FrozenScreen key={paper.id} paper={paper} />
  );
}

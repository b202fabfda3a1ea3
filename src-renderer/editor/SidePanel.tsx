import { itemOf } from './agendaCommands.ts';
import { chosenBlock } from './blockPlaces.ts';
import { FieldPanel } from './FieldPanel.tsx';
import { TextPartPanel } from './TextPartPanel.tsx';
import { useHead, useLook } from './editorContext.ts';
import { HeadPanel } from './HeadPanel.tsx';
import { HearingPanel } from './HearingPanel.tsx';
import { placeOf, pointPlace } from './place.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PointPanel } from './PointPanel.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';
import { is } from './schema.ts';
import { useHeadFocus } from './useHeadFocus.ts';

/** What belongs to the place under the caret: a point, a question, a hearing, or a field of the head. */
export function SidePanel() {
  const field = useHeadFocus();
  const { kind } = useHead();
  return (
    <aside className="pe-side" aria-label="Свойства" tabIndex={-1}>
      {field === null ? (
        <BodyPanel />
      ) : kind === 'protocol' && !field.startsWith('annex:') ? (
        <HeadPanel field={field} />
      ) : (
        <FieldPanel field={field} />
      )}
    </aside>
  );
}

function BodyPanel() {
  const { state } = useLook();
  const point = pointPlace(state);
  const hearing = placeOf(state.selection.$from, 'hearing');
  const speech = hearing ? null : placeOf(state.selection.$from, 'speech');
  const item = itemOf(state);
  const block = chosenBlock(state.selection);
  return (
    <>
      {block && is(block.node, 'picture') && <PicturePanel place={block} />}
      {point && <PointPanel place={point} />}
      {item && <QuestionPanel place={item} />}
      {hearing && <HearingPanel place={hearing} />}
      {speech && <TextPartPanel place={speech} />}
    </>
  );
}

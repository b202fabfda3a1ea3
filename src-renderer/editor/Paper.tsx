import { useLayoutEffect, useRef } from 'react';
import { planOrientation } from '../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import { AgendaWord } from './AgendaWord.tsx';
import { AnnexBar } from './annexes/AnnexBar.tsx';
import { withAnnex } from './annexes/annexEdits.ts';
import { AnnexHeading } from './annexes/AnnexHeading.tsx';
import { PlanSheet } from './annexes/PlanSheet.tsx';
import { PlanTable } from './annexes/PlanTable.tsx';
import { annexesIn, MAIN, type TabId } from './bodies.ts';
import { useEditor, useHead, useTab } from './editorContext.ts';
import { asOrderHead, type Head } from './heads.ts';
import { NoticeTitle } from './NoticeTitle.tsx';
import { ExecutorMark } from './order/ExecutorMark.tsx';
import { OrderHeadLines } from './order/OrderHeadLines.tsx';
import { OrderSignatures } from './order/OrderSignatures.tsx';
import { SheetLines } from './order/SheetLines.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Signatures } from './Signatures.tsx';
import { SpeakerCompletion } from './SpeakerCompletion.tsx';
import { useZoom } from './useZoom.ts';

/** The part of the paper that is shown, on its sheet. */
export function Paper() {
  const head = useHead();
  const tab = useTab();
  const scroller = useRef<HTMLDivElement>(null);
  useZoom(scroller);
  const annex = annexesIn(head).find((each) => each.id === tab);
  return (
    <>
      {annex && <AnnexBar key={`bar ${annex.id}`} annex={annex} />}
      <div className="pe-scroller" ref={scroller}>
        {annex ? <AnnexPaper key={annex.id} annex={annex} /> : <MainPaper head={head} />}
        {head.kind === 'protocol' && tab === MAIN && <SpeakerCompletion />}
      </div>
    </>
  );
}

function AnnexPaper({ annex }: { readonly annex: Annex }) {
  const { sheet } = useEditor();
  if (annex.kind === 'plan') {
    return (
      <SheetFrame label="Приложение" wide portrait={planOrientation(annex.plan) === 'portrait'}>
        <AnnexHeading annex={annex} />
        <PlanTable
          plan={annex.plan}
          onChange={(table, region, typing) => {
            const change = (each: Annex): Annex => (each.kind === 'plan' ? { ...each, plan: { ...each.plan, ...table } } : each);
            sheet.changeHead({ annexes: withAnnex(annexesIn(sheet.head), annex.id, change) }, `plan:${annex.id}:${region}`, typing);
          }}
        />
      </SheetFrame>
    );
  }
  return (
    <SheetFrame label="Приложение">
      <AnnexHeading annex={annex} />
      <Text tab={annex.id} label="Текст приложения" />
    </SheetFrame>
  );
}

function MainPaper({ head }: { readonly head: Head }) {
  const { sheet } = useEditor();
  switch (head.kind) {
    case 'protocol':
      return (
        <SheetFrame label="Лист протокола">
          <SheetHead />
          <AgendaWord text={sheet.letterhead.protocol.agendaWord} />
          <Text tab={MAIN} label="Ход совещания" />
          <Signatures />
        </SheetFrame>
      );
    case 'order':
      return (
        <SheetFrame label="Лист приказа">
          <OrderHeadLines />
          <Text tab={MAIN} label="Текст приказа" />
          <OrderSignatures head={head} current={() => asOrderHead(sheet.head)} />
          <ExecutorMark />
          <SheetLines list="visas" />
          <SheetLines list="acquaintance" />
        </SheetFrame>
      );
    case 'plan':
      return (
        <SheetFrame label="Лист плана" wide portrait={planOrientation(head.plan) === 'portrait'}>
          <PlanSheet head={head} />
        </SheetFrame>
      );
    case 'notice':
      return (
        <SheetFrame label="Лист сообщения">
          <NoticeTitle />
          <Text tab={MAIN} label="Текст сообщения" />
        </SheetFrame>
      );
  }
}

/** A sheet with the letterhead's margins and type; a wide one takes the room there is, for the grid of a plan. */
function SheetFrame({
  label,
  wide = false,
  portrait = false,
  children,
}: {
  readonly label: string;
  readonly wide?: boolean;
  /** A wide one that lies upright on paper is as narrow here. */
  readonly portrait?: boolean;
  readonly children: React.ReactNode;
}) {
  const { sheet } = useEditor();
  const { page, text } = sheet.letterhead;
  const frame = useRef<HTMLElement>(null);
  // Another tab begins at its top.
  useLayoutEffect(() => {
    frame.current?.closest('.pe-scroller')?.scrollTo(0, 0);
  }, []);
  const measures = {
    '--top': `${page.top}mm`,
    '--right': `${page.right}mm`,
    '--bottom': `${page.bottom}mm`,
    '--left': `${page.left}mm`,
    '--size': `${text.size}pt`,
    '--line': String(text.lineSpacing * 1.15),
    '--indent': `${text.firstLineIndent}mm`,
    '--after': `${text.spaceAfter}pt`,
    '--sheet-face': `'${text.font.replaceAll("'", '')}', var(--sheet-font)`,
  } as React.CSSProperties;
  return (
    <section
      ref={frame}
      className={wide ? `pe-sheet pe-sheet-wide${portrait ? ' pe-sheet-upright' : ''}` : 'pe-sheet'}
      style={measures}
      data-justify={text.justify}
      aria-label={label}
    >
      {children}
    </section>
  );
}

/** The running text of a tab. */
function Text({ tab, label }: { readonly tab: TabId; readonly label: string }) {
  const { sheet } = useEditor();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (host.current ? sheet.mount(host.current, tab, label) : undefined), [sheet, tab, label]);
  return <div ref={host} className="pe-body-host" key={tab} />;
}

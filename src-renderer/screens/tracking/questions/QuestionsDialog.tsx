import { Modal } from '@mantine/core';
import { useRead } from '../../../app/queries.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Question } from './Question.tsx';
import './questions.css';

/** The deadlines that only a person knows, one after the other; an answered one goes. */
export function QuestionsDialog({ onClose }: { readonly onClose: () => void }) {
  const questions = useRead('tracking.questions', {});
  return (
    <Modal opened onClose={onClose} title="Какой это срок?" size="xl">
      {questions.error && <Problem error={questions.error} />}
      {questions.data?.length === 0 && <p className="muted">Вопросов больше нет.</p>}
      <ol className="questions">
        {questions.data?.map((question) => (
          <Question key={`${question.paper.id} ${question.source}`} question={question} />
        ))}
      </ol>
    </Modal>
  );
}

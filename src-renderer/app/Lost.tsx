import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Screen } from '../ui/Screen.tsx';

/** An address that leads nowhere. */
export function Lost() {
  return (
    <Screen title="Такой страницы нет">
      <EmptyState action={<Link to="/">Перейти на «Сегодня»</Link>}>По этому адресу ничего нет: начните с первой страницы.</EmptyState>
    </Screen>
  );
}

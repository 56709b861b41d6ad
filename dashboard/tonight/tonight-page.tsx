import { useNavigate, useSearch } from '@tanstack/react-router';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Toasts } from '#dashboard/components/toasts.tsx';
import { EveningProvider } from '#dashboard/evening/evening-context.tsx';
import type { TonightSearch } from './domain/tonight-search.ts';
import { EveningScreen } from './evening-screen.tsx';

/** The page that is open all evening: today's service day, or another one of the address. */
export const TonightPage = () => {
  const { timeZone } = useWorkplace();
  const today = serviceDateAt(useNow(), timeZone).toString();
  const search = useSearch({ from: '/$restaurantId/tonight' });
  const navigate = useNavigate({ from: '/$restaurantId/tonight' });
  const look = (change: TonightSearch) => {
    void navigate({
      search: (before) => {
        const { date, ...rest } = { ...before, ...change };
        return date === undefined || date === today ? rest : { ...rest, date };
      },
      replace: true,
    });
  };
  const date = search.date ?? today;
  return (
    <Toasts>
      <EveningProvider date={date} key={date}>
        <EveningScreen date={date} isToday={date === today} view={search.view ?? 'floor'} onLook={look} />
      </EveningProvider>
    </Toasts>
  );
};

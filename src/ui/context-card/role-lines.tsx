import type { RoleLine } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { Phrase } from '../text/phrase.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import { WhenText } from '../text/when-text.tsx';
import { useCardScope } from './card-scope.tsx';
import { CardSection } from './card-section.tsx';
import { EntityLink } from './subject-link.tsx';

const FIRST_ROLES = 3;

/** Roles apart by whether they were held at the page's date, so that an old page is read with the roles of its day. */
export function RoleLines({ roles }: { readonly roles: readonly RoleLine[] }) {
  const locale = useLocale();
  const { published } = useCardScope();
  const titleThen =
    published === null
      ? locale.t('card.roles-then')
      : locale.t('card.roles-then-dated', { date: locale.date(published, 'day') });
  const groups = [
    { held: 'then', title: titleThen },
    { held: 'not-then', title: locale.t('card.roles-other') },
    { held: 'unknown', title: locale.t('card.roles-undated') },
  ] as const;
  return (
    <>
      {groups.map(({ held, title }) => (
        <RoleGroup key={held} title={title} held={held} roles={roles.filter((role) => role.held === held)} />
      ))}
    </>
  );
}

type RoleGroupProps = {
  readonly title: string;
  readonly held: RoleLine['held'];
  readonly roles: readonly RoleLine[];
};

function RoleGroup({ title, held, roles }: RoleGroupProps) {
  if (roles.length === 0) return null;
  return (
    <CardSection title={title} class="card-roles">
      <ShortenedList
        class={`roles roles-${held}`}
        items={roles}
        first={FIRST_ROLES}
        keyOf={(line) => JSON.stringify(line)}
        render={(line) => <Role line={line} />}
      />
    </CardSection>
  );
}

function Role({ line }: { readonly line: RoleLine }) {
  const role = <LocalCorpusText text={line.role} />;
  return (
    <>
      <span class="role">
        {line.of === null ? (
          role
        ) : (
          <Phrase id="card.role-of" slots={{ role, of: <EntityLink entity={line.of} /> }} />
        )}
      </span>
      {line.from === null && line.to === null ? null : (
        <p class="meta">
          <WhenText when={{ from: line.from, to: line.to, precision: 'interval' }} />
        </p>
      )}
    </>
  );
}

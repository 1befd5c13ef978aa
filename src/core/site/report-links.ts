import type { Site } from './types.ts';

/** What a report is about. */
interface Report {
  readonly subject: string;
  readonly body: string;
}

/** Where errors can be reported: in the issues of the repository, which are public, and by e-mail, as far as the publication has them. */
export function reportLinks(
  { repository, publisher: { email } }: Pick<Site, 'repository' | 'publisher'>,
  report?: Report,
): { readonly repository?: string; readonly mail?: string } {
  const issues = repository && `${repository.url.replace(/\/$/, '')}/issues/new`;
  const subject = report && encodeURIComponent(report.subject);
  const body = report && `body=${encodeURIComponent(report.body)}`;
  return {
    repository: issues && (report ? `${issues}?title=${subject}&${body}` : issues),
    mail: email && (report ? `mailto:${email}?subject=${subject}&${body}` : `mailto:${email}`),
  };
}

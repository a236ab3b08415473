// The way to Medium that was taken comes first from now on.
import type { Route } from '../../draft/route';
import type { ReviewDependencies } from './dependencies';

/** Shows it at once and stores it. The one place that does. */
export function rememberRoute(
  { dispatch, ask }: Pick<ReviewDependencies, 'dispatch' | 'ask'>,
  route: Route,
): void {
  dispatch({ type: 'route-known', route });
  void ask('saveRoute', route);
}

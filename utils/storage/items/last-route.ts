// The way to Medium that was taken last, or chosen on the welcome page.
import * as v from 'valibot';
import { routes } from '../../draft/route';
import { unversioned, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const lastRouteKind = whole(v.picklist(routes), unversioned);

export const lastRoute = storedItem('local:last-route', lastRouteKind);

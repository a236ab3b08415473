// What the popup loads after the desk: the screens that come after it, and word of what cannot be read.
export { StoredNotice } from '@/components/common/StoredNotice';
export { lateScreen } from '@/components/review/late/late-screen';
export { copyText } from '@/utils/platform/clipboard';
export { redirectUrl } from '@/utils/platform/identity';
export { watchTrouble } from '@/utils/storage/reading/put-aside';

// The script of every page. Without it, everything can be read and reached. Each of these modules
// sets itself up once, for the lifetime of the page.
import './menus.ts';
import './in-sight.ts';
import '#components/leave/leave-key.ts';
import '#components/listen/listen.ts';
import '#components/my-page/settings.ts';
import '#components/paper/print.ts';
import '#components/paper/unfold.ts';
import '#components/term/meaning-popup.ts';
// Registered last: clicks that others have handled are skipped.
import '#components/leave/replace.ts';

package attain.preview;

import java.io.PrintStream;

/** How a preview is shown. */
public enum PreviewFormat {

	/** A picture of the grid, coloured on a terminal. */
	TEXT {
		@Override
		PreviewPages pages(Preview preview, PrintStream out, int width) {
			return new TextPages(preview, out, width);
		}
	},
	/** A page of its own, for any browser, without network. */
	HTML {
		@Override
		PreviewPages pages(Preview preview, PrintStream out, int width) {
			return new HtmlPages(preview, out);
		}
	},
	/**
	 * One line per observation; of a file that no form claims, its rows as read.
	 */
	CSV {
		@Override
		PreviewPages pages(Preview preview, PrintStream out, int width) {
			return preview.isKnown() ? new ObservationPages(out) : new RawPages(out);
		}
	},
	/** Everything. */
	JSON {
		@Override
		PreviewPages pages(Preview preview, PrintStream out, int width) {
			return new JsonPages(preview, out);
		}
	};

	abstract PreviewPages pages(Preview preview, PrintStream out, int width);

}

package attain.preview;

import attain.grid.Sheet;

/** Takes a file sheet by sheet and row by row, and shows it in one of the formats. */
interface PreviewPages {

	/** A sheet begins; its rows follow. */
	void sheet(Sheet sheet);

	void row(PreviewRow row);

	/** The file has ended. */
	void end();

}

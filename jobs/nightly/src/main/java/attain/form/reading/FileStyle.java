package attain.form.reading;

import java.util.ArrayList;
import java.util.List;

import attain.finding.FindingCode;
import attain.grid.Cell;
import attain.text.Quirk;

/**
 * Decides whether a file writes its numbers the American way throughout: only then does
 * 1,234.5 stand.
 */
final class FileStyle {

	private boolean isVietnamese;

	private final List<Held> held = new ArrayList<>();

	private record Held(BodyRow row, int place, Cell cell, String sheet) {
	}

	/** Takes note of how a number that was read is written. */
	void note(String text, List<Quirk> quirks) {
		boolean isPlain = !quirks.contains(Quirk.US_STYLE) && !quirks.contains(Quirk.DOT_DECIMAL);
		this.isVietnamese |= isPlain && (text.contains(",") || text.contains("."));
	}

	/** Keeps a value until the whole file has been seen. */
	void hold(BodyRow row, int place, Cell cell, String sheet) {
		this.held.add(new Held(row, place, cell, sheet));
	}

	/** Lets the held values stand or refuses them, with a finding each. */
	void settle(FindingLog log) {
		for (Held value : this.held) {
			if (this.isVietnamese) {
				value.row().refuse(value.place());
			}
			log.cell(this.isVietnamese ? FindingCode.NUMBER_AMBIGUOUS : FindingCode.NUMBER_US_STYLE, value.sheet(),
					value.cell(), false, "");
		}
	}

}

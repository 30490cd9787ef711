package attain.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.xml.sax.Attributes;

/** What an .xlsx sheet says outside its rows: merged blocks and hidden columns. */
final class SheetOutline extends PartHandler {

	private final Limits limits;

	private final List<Merge> merges = new ArrayList<>();

	private final Set<Integer> hiddenColumns = new TreeSet<>();

	private boolean started;

	SheetOutline(Limits limits) {
		this.limits = limits;
	}

	List<Merge> merges() {
		return Collections.unmodifiableList(this.merges);
	}

	Set<Integer> hiddenColumns() {
		return Collections.unmodifiableSet(this.hiddenColumns);
	}

	@Override
	void open(String name, Attributes attributes) throws UnreadableFileException {
		if (!this.started && !name.equals("worksheet")) {
			throw UnreadableFileException.damaged("a sheet that is a " + name);
		}
		this.started = true;
		if (name.equals("col") && isTrue(attributes, "hidden")) {
			hide(number(attributes, "min", 1), number(attributes, "max", 0));
		}
		String range = attributes.getValue("ref");
		if (name.equals("mergeCell") && range != null) {
			merge(CellAddress.block(range));
		}
	}

	private void hide(int first, int last) {
		for (int column = Math.max(1, first); column <= Math.min(last, Limits.XLSX_COLUMNS); column++) {
			this.hiddenColumns.add(column);
		}
	}

	private void merge(Merge block) throws UnreadableFileException {
		if (this.merges.size() >= this.limits.merges()) {
			throw UnreadableFileException.tooLarge("more than " + this.merges.size() + " merged blocks");
		}
		this.merges.add(block);
	}

}

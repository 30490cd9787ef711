package attain.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The list of sheets and the date system of an .xlsx file. */
final class WorkbookPart extends PartHandler {

	/** One entry of the list of sheets. */
	record Tab(String name, boolean hidden, String relation) {
	}

	private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

	private final List<Tab> tabs = new ArrayList<>();

	private final Limits limits;

	private boolean started;

	private DateSystem dates = DateSystem.SINCE_1900;

	WorkbookPart(Limits limits) {
		this.limits = limits;
	}

	List<Tab> tabs() {
		return this.tabs;
	}

	DateSystem dates() {
		return this.dates;
	}

	@Override
	void open(String name, Attributes attributes) throws UnreadableFileException {
		if (!this.started && !name.equals("workbook")) {
			throw UnreadableFileException.wrongType("the main part is a " + name, "<" + name + ">");
		}
		this.started = true;
		if (name.equals("workbookPr") && isTrue(attributes, "date1904")) {
			this.dates = DateSystem.SINCE_1904;
		}
		if (name.equals("sheet")) {
			addTab(attributes);
		}
	}

	private void addTab(Attributes attributes) throws UnreadableFileException {
		String name = attributes.getValue("name");
		String relation = relationId(attributes);
		if (name == null || relation == null) {
			throw UnreadableFileException.damaged("a sheet without name or part");
		}
		if (this.tabs.size() >= this.limits.entries()) {
			throw UnreadableFileException.tooLarge("more than " + this.tabs.size() + " sheets",
					"> " + this.tabs.size() + " trang (sheets)");
		}
		String state = attributes.getValue("state");
		this.tabs.add(new Tab(EscapedText.decode(name), state != null && HIDDEN.contains(state), relation));
	}

	private static @Nullable String relationId(Attributes attributes) {
		for (int index = 0; index < attributes.getLength(); index++) {
			if (attributes.getLocalName(index).equals("id") && !attributes.getURI(index).isEmpty()) {
				return attributes.getValue(index);
			}
		}
		return null;
	}

}

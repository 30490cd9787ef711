package attain.grid;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import attain.grid.Relations.Relation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The custom properties of an .xlsx file that are texts. */
final class PropertiesPart extends PartHandler {

	/** No honest file has as many. */
	private static final int MOST = 1_000;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private @Nullable String name;

	private PropertiesPart() {
	}

	/** The properties of a package; a part that cannot be read says nothing. */
	static Map<String, String> of(OfficePackage parts, Relations ofFile) {
		PropertiesPart part = new PropertiesPart();
		try {
			Optional<Relation> relation = ofFile.first("custom-properties");
			if (relation.isPresent() && parts.has(relation.get().target())) {
				parts.parse(relation.get().target(), part);
			}
			return Map.copyOf(part.texts);
		}
		catch (IOException ex) {
			return Map.of();
		}
	}

	@Override
	void open(String element, Attributes attributes) {
		if (element.equals("property")) {
			this.name = attributes.getValue("name");
		}
		else if (isText(element)) {
			capture();
		}
	}

	@Override
	void close(String element) throws Enough {
		if (isText(element) && this.name != null) {
			this.texts.putIfAbsent(this.name, captured());
		}
		if (this.texts.size() >= MOST) {
			throw new Enough();
		}
	}

	private static boolean isText(String element) {
		return element.equals("lpwstr") || element.equals("lpstr") || element.equals("bstr");
	}

}

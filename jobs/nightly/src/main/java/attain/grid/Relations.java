package attain.grid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.xml.sax.Attributes;

/** What a part refers to: its relations by id. */
final class Relations extends PartHandler {

	/**
	 * @param kind last word of the relation type, the same in both dialects
	 */
	record Relation(String kind, String target, boolean external) {
	}

	private final String folder;

	private final Map<String, Relation> byId = new LinkedHashMap<>();

	private Relations(String folder) {
		this.folder = folder;
	}

	/** The relations of a part, none if it has no such list; "" is the package. */
	static Relations of(OfficePackage parts, String part) throws IOException {
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		Relations relations = new Relations(folder);
		String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
		if (parts.has(list)) {
			parts.parse(list, relations);
		}
		return relations;
	}

	Optional<Relation> byId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** The first relation of a kind that stays inside the file. */
	Optional<Relation> first(String kind) {
		return this.byId.values()
			.stream()
			.filter((relation) -> relation.kind().equals(kind) && !relation.external())
			.findFirst();
	}

	@Override
	void open(String name, Attributes attributes) {
		String id = attributes.getValue("Id");
		String type = attributes.getValue("Type");
		String target = attributes.getValue("Target");
		if (!name.equals("Relationship") || id == null || type == null || target == null) {
			return;
		}
		boolean external = "External".equals(attributes.getValue("TargetMode"));
		this.byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(target), external));
	}

	private String resolve(String target) {
		String path = target.replace('\\', '/');
		Deque<String> steps = new ArrayDeque<>();
		for (String step : (path.startsWith("/") ? path : this.folder + path).split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				steps.addLast(step);
			}
		}
		return String.join("/", steps);
	}

}

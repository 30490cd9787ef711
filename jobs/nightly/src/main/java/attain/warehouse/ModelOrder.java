package attain.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts models so that each comes after those that it reads. */
final class ModelOrder {

	private final Map<String, Model> models = new LinkedHashMap<>();

	private final Map<String, Model> ordered = new LinkedHashMap<>();

	private final Set<String> open = new LinkedHashSet<>();

	private ModelOrder(List<Model> models) {
		models.forEach((model) -> this.models.put(model.name(), model));
	}

	/**
	 * The same models, those without order between them as they came.
	 * @throws SqlProblem if models read each other in a circle
	 */
	static List<Model> of(List<Model> models) {
		ModelOrder order = new ModelOrder(models);
		models.forEach(order::place);
		return List.copyOf(order.ordered.values());
	}

	private void place(Model model) {
		if (this.ordered.containsKey(model.name())) {
			return;
		}
		if (!this.open.add(model.name())) {
			throw new SqlProblem("Models read each other in a circle: " + circleFrom(model.name()));
		}
		for (String table : model.reads()) {
			Model source = this.models.get(table);
			if (source != null) {
				place(source);
			}
		}
		this.open.remove(model.name());
		this.ordered.put(model.name(), model);
	}

	private String circleFrom(String name) {
		List<String> path = new ArrayList<>(this.open);
		List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
		circle.add(name);
		return String.join(" -> ", circle);
	}

}

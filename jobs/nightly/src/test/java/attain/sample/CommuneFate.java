package attain.sample;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the file of a commune; each goes to one commune of the province. */
enum CommuneFate {

	MISSING, ALSO_MISSING, LATE, CORRECTED, SHORT_CODE, BOTH_TOO_MANY, OWN_COUNT, FEWER_TRAINED, ADULTS_ABOVE_ALL,
	PERCENT, PLAIN;

	/** The only commune that names neither its district nor its code. */
	static final String NAMESAKE = "06100";

	/** The communes in drawn order: the place in it decides their fate. */
	static List<Unit> order(SampleProvince province) {
		List<Unit> rest = new ArrayList<>(
				province.units().communes().stream().filter((unit) -> !unit.code().equals(NAMESAKE)).toList());
		List<Unit> order = new ArrayList<>();
		while (!rest.isEmpty()) {
			order.add(rest.remove(province.draw().between(0, rest.size() - 1, "F11 fate", rest.size())));
		}
		return List.copyOf(order);
	}

	static CommuneFate of(SampleProvince province, Unit unit) {
		int place = order(province).indexOf(unit);
		return (place < 0 || !province.isOfYear()) ? PLAIN : values()[Math.min(place, PLAIN.ordinal())];
	}

}

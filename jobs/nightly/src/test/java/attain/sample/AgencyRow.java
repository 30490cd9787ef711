package attain.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The counts of one agency in Phụ lục 1, by column letter; a missing letter is a blank
 * cell.
 *
 * @param counts the counts as they should read
 */
record AgencyRow(Map<String, BigDecimal> counts) {

	/** The measure of each count column. */
	static final Map<String, String> MEASURES = measures();

	static AgencyRow of(SampleProvince province, Unit agency, int month) {
		Map<String, BigDecimal> counts = new LinkedHashMap<>();
		WorkFiles files = province.workFiles(agency, month);
		counts.put("D", files.total());
		if (!hidesSecrets(province, agency)) {
			counts.put("E", files.secret());
		}
		counts.put("F", files.online());
		put(counts, "G", "H", province.governance(agency, month));
		put(counts, "K", "L", province.systems(agency, month));
		put(counts, "N", "O", province.inspections(agency, month));
		put(counts, "P", "Q", province.activities(agency, month));
		return new AgencyRow(counts);
	}

	/** One agency never says how many of its files are secret. */
	static boolean hidesSecrets(SampleProvince province, Unit agency) {
		return agency.equals(province.draw().pick(province.units().agencies(), "hides secrets"));
	}

	@Nullable BigDecimal get(String letter) {
		return this.counts.get(letter);
	}

	private static void put(Map<String, BigDecimal> counts, String whole, String part, Pair pair) {
		counts.put(whole, pair.whole());
		counts.put(part, pair.part());
	}

	private static Map<String, String> measures() {
		Map<String, String> measures = new LinkedHashMap<>();
		measures.put("D", "provincial_work_files_total");
		measures.put("E", "provincial_work_files_secret");
		measures.put("F", "provincial_work_files_online");
		measures.put("G", "governance_activities_total");
		measures.put("H", "governance_activities_on_platform");
		measures.put("K", "information_systems_total");
		measures.put("L", "information_systems_on_cloud");
		measures.put("N", "provincial_inspections_total");
		measures.put("O", "provincial_inspections_digital");
		measures.put("P", "provincial_activities_total");
		measures.put("Q", "provincial_activities_online");
		return measures;
	}

}

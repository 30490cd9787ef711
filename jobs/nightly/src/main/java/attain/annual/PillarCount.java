package attain.annual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many targets of a pillar stand how; a row of {@code sql/annual/count.sql}.
 *
 * @param name the pillar, or that it is the whole plan
 * @param targets how many targets it has
 * @param states how many stand how
 */
record PillarCount(String name, int targets, Map<State, Integer> states) {

	/** How a target can stand, in the province's words and the colour of its bars. */
	enum State {

		MET("Hoàn thành", "2E7D32"), NOT_MET("Chưa hoàn thành", "C62828"), NOT_APPLICABLE("Không thực hiện", "8D6E63"),
		NO_INFORMATION("Chưa có thông tin đánh giá", "9E9E9E"), DUE_LATER("Chưa đến hạn", "1565C0");

		private final String label;

		private final String colour;

		State(String label, String colour) {
			this.label = label;
			this.colour = colour;
		}

		String label() {
			return this.label;
		}

		/** Red, green and blue, in hex. */
		String colour() {
			return this.colour;
		}

	}

	PillarCount {
		states = Map.copyOf(states);
	}

	static PillarCount of(ResultSet row) throws SQLException {
		Map<State, Integer> states = new EnumMap<>(State.class);
		for (State state : State.values()) {
			states.put(state, row.getInt(state.name().toLowerCase(Locale.ROOT)));
		}
		return new PillarCount(row.getString("pillar_name_vi"), row.getInt("targets"), states);
	}

	/** How many targets stand so. */
	int of(State state) {
		return this.states.get(state);
	}

}

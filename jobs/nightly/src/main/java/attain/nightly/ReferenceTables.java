package attain.nightly;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills the tables of the schema reference from what people maintain. */
interface ReferenceTables {

	/** Fills all tables; problems were found before the night began. */
	void load(Connection connection) throws SQLException, IOException;

}

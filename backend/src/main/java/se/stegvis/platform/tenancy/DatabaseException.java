package se.stegvis.platform.tenancy;

import java.sql.SQLException;

/** The database refused or did not answer; what that means to the caller is read from the SQLState. */
class DatabaseException extends RuntimeException {
    DatabaseException(SQLException cause) {
        super(cause);
    }
}

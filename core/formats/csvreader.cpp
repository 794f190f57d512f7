#include "formats/csv.h"

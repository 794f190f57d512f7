#include "statistics/neweywest.h"
